import { unquoteSheetName } from "../engine/address";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/**
 * What a name refers to in a formula of this sheet where the engine would resolve it differently, otherwise null.
 * "Data!rate" is the name that belongs to the sheet Data.
 */
export function scopedName(book: Book, sheet: Sheet, text: string): string | null {
  const [, home, name = ""] = /^(?:(.+)!)?([^!]+)$/.exec(text) ?? [];
  const engines = book.engineNames.get(name.toLowerCase());
  if (!engines) return null;
  const place = home === undefined ? sheet.name() : unquoteSheetName(home);
  const meant = book.names.filter((other) => sameText(other.name, name));
  const own =
    meant.find((other) => other.sheet !== undefined && sameText(other.sheet, place)) ??
    meant.find((other) => other.sheet === undefined);
  if (!own) return "#NAME?";
  return own === engines && home === undefined ? null : own.refersTo.replace(/^=/, "");
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
