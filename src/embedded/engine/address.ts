import { areaReference } from "../file/areaAddress";
import { findArea } from "../file/parseArea";
import type { AreaFile } from "../file/workbookFile";

/** A sheet's name as written before "!" in a reference, quoted where necessary. */
export const quoteSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** A sheet's name without the quotes of a reference. */
export const unquoteSheetName = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** "Sheet1!A1:B2" as Office.js gives addresses: without dollar signs, whole columns as A:A, whole rows as 1:1. */
export const formatAddress = (area: AreaFile, sheetName?: string): string =>
  (sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`) + areaReference(area, "");

/** "'Sheet 1'!$A$1:$B$2", as names and charts store references. */
export const absoluteAddress = (area: AreaFile, sheetName: string): string =>
  `${quoteSheetName(sheetName)}!${areaReference(area, "$")}`;

/** The area of one address, with its sheet where it names one; null where the text is not an address. */
export function parseAddress(text: string): { sheetName?: string; area: AreaFile } | null {
  const [, , sheetName, local = ""] = /^(('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
  const area = findArea(local);
  if (!area) return null;
  return sheetName === undefined ? { area } : { sheetName: unquoteSheetName(sheetName), area };
}
