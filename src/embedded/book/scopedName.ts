import { unquoteSheetName } from "../engine/address";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/**
 * What a name stands for in a formula of this sheet where the engine, which knows one scope only and keeps the first
 * of each name, would take another's; else null. "Data!rate" is the name that belongs to the sheet Data.
 */
export const scopedName = (book: Book, sheet: Sheet, text: string): string | null => {
  const [, home, name = ""] = /^(?:(.+)!)?([^!]+)$/.exec(text) ?? [];
  const meant = book.names.filter((other) => sameText(other.name, name));
  if (meant.length === 0) return null;
  const place = home === undefined ? sheet.name() : unquoteSheetName(home);
  const own =
    meant.find((other) => other.sheet !== undefined && sameText(other.sheet, place)) ??
    meant.find((other) => other.sheet === undefined);
  if (!own) return "#NAME?";
  return own === meant[0] && home === undefined ? null : own.refersTo.replace(/^=/, "");
};

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
