import { CellValueType, type ICellData } from "@univerjs/core";
import { errorValues } from "./cellValue";

/**
 * The content that a cell gets when this is typed into it in Excel: text that begins with "=" (or with "+" or "-"
 * but is not a number) is a formula, text after an apostrophe stays as it is, and text that looks like a number or
 * a truth value becomes one.
 */
export function cellInput(input: unknown): ICellData {
  if (typeof input === "number") return { v: input, t: CellValueType.NUMBER, f: null };
  if (typeof input === "boolean") return { v: input ? 1 : 0, t: CellValueType.BOOLEAN, f: null };
  const text = String(input ?? "");
  if (text === "") return { v: null, t: null, f: null };
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { f: text, v: null, t: null };
  const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(%?)\s*$/.exec(text);
  if (number) return cellInput(number[1] ? Number(text.replace("%", "")) / 100 : Number(text));
  if (/^(true|false)$/i.test(text)) return cellInput(text.toLowerCase() === "true");
  if (/^[+-]/.test(text)) return { f: `=${text}`, v: null, t: null };
  if (errorValues.has(text.toUpperCase())) return { v: text.toUpperCase(), t: CellValueType.STRING, f: null };
  return textCell(text);
}

/** Text that stays text; it is marked as such only where it could be read as something else. */
export const textCell = (text: string): ICellData => ({
  v: text,
  t: isAmbiguous(text) ? CellValueType.FORCE_STRING : CellValueType.STRING,
  f: null,
});

const isAmbiguous = (text: string): boolean =>
  /^\s*[-+.\d=]/.test(text) || /^(true|false)$/i.test(text) || errorValues.has(text.toUpperCase());
