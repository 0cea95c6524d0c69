import type { Page } from "playwright-core";

type Cell = number | string | boolean | { error: string } | null;

interface Host {
  embeddedWorkbook: { book: HostBook };
}

interface HostBook {
  findSheet(name: string): HostSheet | null;
  select(selection: { sheet: HostSheet; areas: object[] }): void;
  functions: { settle(): Promise<void> };
}

interface HostSheet {
  facade: { getSheet(): { getCellRaw(row: number, column: number): { v?: Cell; f?: string } | null } };
}

/** Selects an area as a person does by dragging. */
export const select = (page: Page, sheet: string, row: number, column: number, rows = 1, columns = 1) =>
  page.evaluate(
    ([name, area]) => {
      const { book } = (window as unknown as Host).embeddedWorkbook;
      const found = book.findSheet(name as string);
      if (!found) throw new Error(`No sheet ${String(name)}`);
      book.select({ sheet: found, areas: [area as object] });
    },
    [sheet, { row, column, rows, columns }] as const,
  );

/** What the engine holds in a cell when all is calculated. */
export const cell = (page: Page, sheet: string, row: number, column: number): Promise<Cell> =>
  page.evaluate(
    async ([name, at, across]) => {
      const { book } = (window as unknown as Host).embeddedWorkbook;
      await book.functions.settle();
      return (
        book
          .findSheet(name as string)
          ?.facade.getSheet()
          .getCellRaw(at as number, across as number)?.v ?? null
      );
    },
    [sheet, row, column] as const,
  );

/** The cells that show an error, when all is calculated. */
export const errorsOn = (page: Page, sheet: string): Promise<readonly string[]> =>
  page.evaluate(async (name) => {
    const { book } = (window as unknown as Host).embeddedWorkbook;
    await book.functions.settle();
    const found = book.findSheet(name)?.facade.getSheet();
    const errors: string[] = [];
    for (let row = 0; row < 700; row += 1)
      for (let column = 0; column < 16; column += 1) {
        const value = found?.getCellRaw(row, column)?.v;
        if (typeof value === "string" && value.startsWith("#")) errors.push(`${row},${column}: ${value}`);
      }
    return errors;
  }, sheet);

/** The row of the first cell in column A with this text. */
export const rowOf = (page: Page, sheet: string, label: string): Promise<number> =>
  page.evaluate(
    ([name, text]) => {
      const found = (window as unknown as Host).embeddedWorkbook.book
        .findSheet(name as string)
        ?.facade.getSheet();
      const rows = Array.from({ length: 400 }, (_, row) => found?.getCellRaw(row, 0)?.v);
      return rows.indexOf(text as string);
    },
    [sheet, label] as const,
  );

/** Types into the selected cell of the sheet on the screen. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}
