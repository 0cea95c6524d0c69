import type { DecimalMark } from "./csvDecimalMark";
import type { CellFile } from "./workbookFile";

/** A double holds 15 digits exactly; longer integers, such as card numbers, stay text. */
const mostDigits = 15;

/**
 * A field as a number, "10%" as 0.1 with its format; undefined where it is text. Thousands may be separated by the
 * other mark, a space or an apostrophe. Leading zeros indicate an identifier, a leading plus a telephone number; an
 * exponent must have a sign, so that "12E5" stays an article number.
 */
export function csvNumber(field: string, mark: DecimalMark): Pick<CellFile, "value" | "style"> | undefined {
  const [, sign = "", whole = "", , decimals = "", exponent = "", percent = ""] =
    patterns[mark].exec(field.trim()) ?? [];
  const digits = whole.replace(/\D/g, "");
  if (digits === "" || /^0\d/.test(digits)) return undefined;
  if (decimals === "" && digits.length > mostDigits) return undefined;
  const power = Number(exponent) - (percent ? 2 : 0);
  const value = Number(`${sign ? "-" : ""}${digits}.${decimals || "0"}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  if (!percent) return { value };
  return { value, style: { numberFormat: decimals ? `0.${"0".repeat(decimals.length)}%` : "0%" } };
}

const pattern = (decimal: string, thousands: string): RegExp =>
  new RegExp(
    `^([-\u2212])?(\\d+|\\d{1,3}(?:([${thousands} \u00A0\u202F'\u2019])\\d{3})(?:\\3\\d{3})*)` +
      `(?:${decimal}(\\d+))?(?:[eE]([+-]\\d{1,3}))?\\s?(%)?$`,
  );

const patterns: Readonly<Record<DecimalMark, RegExp>> = { ".": pattern("\\.", ","), ",": pattern(",", ".") };
