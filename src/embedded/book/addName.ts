import { FormulaDataModel } from "@univerjs/engine-formula";
import type { NameFile } from "../file/workbookFile";
import type { Book } from "./book";
import { readFormula, writeInputs } from "./cells";
import type { Sheet } from "./sheet";

/**
 * Adds a name. The engine knows one scope only: a name that it has already, for another sheet, stays with the host,
 * which puts what it refers to into the formulas that mean it, those written before too.
 */
export const addName = (book: Book, name: NameFile): void => {
  const taken = book.names.some((other) => other.name.toLowerCase() === name.name.toLowerCase());
  book.names.push(name);
  if (!taken)
    book.engine.command("formula.mutation.set-defined-name", {
      id: `name-${book.names.length}`,
      name: name.name,
      formulaOrRefString: name.refersTo.replace(/^=/, ""),
      comment: name.comment ?? "",
      ...(name.sheet === undefined ? {} : { localSheetId: book.findSheet(name.sheet)?.id }),
    });
  if (taken || name.sheet !== undefined)
    for (const sheet of book.sheets()) rewriteFormulas(book, sheet, name.name.toLowerCase());
};

/** Enters again what mentions a name, which may mean another thing now. */
const rewriteFormulas = (book: Book, sheet: Sheet, name: string): void => {
  const model = book.engine.injector.get(FormulaDataModel);
  const rows = model.getSheetFormulaData(book.engine.workbook.getId(), sheet.id) ?? {};
  for (const [row, cells] of Object.entries(rows))
    for (const column of Object.keys(cells ?? {})) {
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const formula = readFormula(sheet, area.row, area.column);
      if (formula?.toLowerCase().includes(name)) writeInputs(book, sheet, area, () => formula);
    }
};
