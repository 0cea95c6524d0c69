import type { Book } from "./book";
import type { NameFile } from "../file/workbookFile";
import type { Sheet } from "./sheet";

/**
 * Adds a name. The engine knows one scope only: a name that it has already, for another sheet, stays with the host,
 * which puts what it refers to into the formulas of that sheet.
 */
export const addName = (book: Book, name: NameFile): void => {
  const taken = book.names.some((other) => sameName(other, name));
  book.names.push(name);
  if (taken) return;
  book.engine.command("formula.mutation.set-defined-name", {
    id: `name-${book.names.length}`,
    name: name.name,
    formulaOrRefString: name.refersTo.replace(/^=/, ""),
    comment: name.comment ?? "",
    ...(name.sheet === undefined ? {} : { localSheetId: book.findSheet(name.sheet)?.id }),
  });
};

/** What a name stands for in a formula of this sheet where the engine would take another's; else null. */
export const scopedName = (book: Book, sheet: Sheet, text: string): string | null => {
  const meant = book.names.filter((name) => name.name.toLowerCase() === text.toLowerCase());
  const own =
    meant.find((name) => name.sheet === sheet.name()) ?? meant.find((name) => name.sheet === undefined);
  return own && own !== meant[0] ? own.refersTo.replace(/^=/, "") : null;
};

const sameName = (one: NameFile, other: NameFile): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase();
