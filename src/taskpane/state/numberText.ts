import type { Culture } from "../../excel/read/readCulture";

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A number as people type it in the workbook's culture: "1.234,5" in Denmark, "1,234.5" in Britain; blanks and
 * apostrophes may part thousands as well, and "−" is a minus. Null for anything else: nothing is guessed.
 */
export function parseNumber(text: string, { decimal, group }: Culture): number | null {
  const parts = `[${escaped(group)}\\s'’]`;
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${parts}\\d{3})+|\\d+)?(?:${escaped(decimal)}(\\d*))?$`,
    "u",
  );
  const match = pattern.exec(text.trim().replace("−", "-"));
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  if (match === null || whole + fraction === "") return null;
  return Number(`${sign}${whole.replace(/\D/g, "") || "0"}.${fraction || "0"}`);
}

/** A number in the workbook's culture with thousands apart, at most so many decimals. */
export function formatNumber(value: number, { decimal, group }: Culture, decimals = 0): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (kept === "" ? "" : decimal + kept);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** 0.075 as "7.5%". */
export const formatRate = (value: number, culture: Culture, decimals = 1): string =>
  `${formatNumber(value * 100, culture, decimals)}%`;

/** Large amounts to three or four digits that matter are enough to look at; small ones keep their cents. */
export const formatAmount = (value: number, culture: Culture): string =>
  formatNumber(value, culture, Math.abs(value) < 100 ? 2 : 0);
