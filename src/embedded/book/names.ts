import { FormulaDataModel, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { NameFile } from "../file/workbookFile";
import type { Book } from "./book";
import { readFormula, writeInputs } from "./cells";
import type { Mutable, Sheet } from "./sheet";

/**
 * Adds a name. The engine knows one scope only, and keeps what it once took a name for: it gets the first of each
 * name. What a later one refers to is put by the host into the formulas that mean it, those written before too.
 */
export function addName(book: Book, name: NameFile): void {
  book.names.push(name);
  const key = name.name.toLowerCase();
  const isFirst = !book.engineNames.has(key);
  if (isFirst) {
    book.engineNames.set(key, name);
    enterName(book, key, name);
  }
  if (!isFirst || name.sheet !== undefined) rewriteFormulas(book, key);
}

const enterName = (book: Book, key: string, name: NameFile): void =>
  void book.engine.command(SetDefinedNameMutation.id, {
    id: key,
    name: name.name,
    formulaOrRefString: name.refersTo.replace(/^=/, ""),
    comment: name.comment ?? "",
    ...(name.sheet === undefined ? {} : { localSheetId: book.findSheet(name.sheet)?.id }),
  });

/** Takes away the names of a sheet that is going. */
export function removeNames(book: Book, sheet: Sheet): void {
  for (const name of book.names.filter((other) => other.sheet === sheet.name())) removeName(book, name);
}

export function removeName(book: Book, name: NameFile): void {
  book.names.splice(book.names.indexOf(name), 1);
  rewriteFormulas(book, name.name.toLowerCase());
}

/** Leads a name to other cells, and the formulas that use it with it. */
export function leadName(book: Book, name: Mutable<NameFile>, refersTo: string): void {
  const key = name.name.toLowerCase();
  name.refersTo = refersTo;
  if (book.engineNames.get(key) === name) enterName(book, key, name);
  rewriteFormulas(book, key);
}

/** Enters again each formula that mentions a name, which may mean another thing now. */
function rewriteFormulas(book: Book, name: string): void {
  const model = book.engine.injector.get(FormulaDataModel);
  for (const sheet of book.sheets()) {
    const rows = model.getSheetFormulaData(book.engine.workbook.getId(), sheet.id) ?? {};
    for (const [row, cells] of Object.entries(rows))
      for (const column of Object.keys(cells ?? {})) {
        const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        const formula = readFormula(sheet, area.row, area.column);
        if (formula?.toLowerCase().includes(name)) writeInputs(book, sheet, area, () => formula);
      }
  }
}
