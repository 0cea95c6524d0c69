import type { Book } from "../../src/embedded/book/book";
import type * as Cells from "../../src/embedded/book/cells";
import type { CellValue } from "../../src/embedded/book/cellValue";
import type * as Address from "../../src/embedded/engine/address";
import type { AreaFile } from "../../src/embedded/file/workbookFile";
import type * as EmbeddedWorkbook from "../../src/embedded/node/embeddedWorkbook";
import type { Sheet } from "../../src/embedded/book/sheet";
import { outer } from "../outer";

const cells = outer<typeof Cells>("src/embedded/book/cells");
const { parseAddress } = outer<typeof Address>("src/embedded/engine/address");

export const { embeddedWorkbook } = outer<typeof EmbeddedWorkbook>("src/embedded/node/embeddedWorkbook");

export function areaOf(address: string): AreaFile {
  const found = parseAddress(address);
  if (!found) throw new Error(`No address: ${address}`);
  return found.area;
}

/** Fills the cells from `address` on with a matrix of what a person would type. */
export function type(
  book: Book,
  sheet: Sheet,
  address: string,
  inputs: readonly (readonly unknown[])[],
): void {
  const { row, column } = areaOf(address);
  const area = { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
  cells.writeInputs(book, sheet, area, (r, c) => inputs[r - row]?.[c - column]);
}

/** What the cells of an address show once the calculation has finished. */
export async function shown(book: Book, sheet: Sheet, address: string): Promise<CellValue[][]> {
  await book.functions.settle();
  return cells.mapArea(areaOf(address), (row, column) => cells.readValue(book, sheet, row, column));
}

/** The value of each formula, each entered into the first cell of a new sheet. */
export async function evaluateAll(book: Book, formulas: readonly string[]): Promise<CellValue[]> {
  const sheets = formulas.map((formula) => {
    const sheet = book.addSheet(`Formula ${book.sheets().length}`);
    type(book, sheet, "A1", [[formula]]);
    return sheet;
  });
  const values: CellValue[] = [];
  for (const sheet of sheets) values.push((await shown(book, sheet, "A1"))[0]?.[0] ?? null);
  return values;
}
