import { FormulaDataModel, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { NameFile } from "../file/workbookFile";
import type { Book } from "./book";
import { readFormula, writeInputs } from "./cells";
import type { Mutable, Sheet } from "./sheet";

/**
 * Adds a defined name. The engine has only one scope and remembers how it first resolved a name, so it gets the
 * first of each name. The host inserts the reference of a later one into the formulas that use it, old ones too.
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

/** Removes the names of a sheet that is being deleted. */
export function removeNames(book: Book, sheet: Sheet): void {
  for (const name of book.names.filter((other) => other.sheet === sheet.name())) removeName(book, name);
}

export function removeName(book: Book, name: NameFile): void {
  book.names.splice(book.names.indexOf(name), 1);
  rewriteFormulas(book, name.name.toLowerCase());
}

/** Makes a name refer to other cells, and updates the formulas that use it. */
export function leadName(book: Book, name: Mutable<NameFile>, refersTo: string): void {
  const key = name.name.toLowerCase();
  name.refersTo = refersTo;
  if (book.engineNames.get(key) === name) enterName(book, key, name);
  rewriteFormulas(book, key);
}

/** Enters each formula that uses a name again, since the name may now refer to other cells. */
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
