import { isList, type Assumption } from "../../case/inputs/assumption";
import type { Assumed } from "../../case/prepare/case";
import { isoDate } from "../../data/cells/readDate";
import type { Culture } from "../../excel/read/readCulture";
import type { PaneTexts } from "../texts";
import { formatNumber, parseNumber } from "./numberText";

/** What a field's text says: an override of the case, nothing (the field is empty), or what is wrong with it. */
export type FieldReading =
  | { readonly kind: "override"; readonly value: string | number }
  | { readonly kind: "nothing" }
  | { readonly kind: "wrong"; readonly sentence: string };

const isRate = ({ kind }: Assumption): boolean => kind === "rate" || kind === "rates";

/** Rates are typed in percent, with or without the sign: the field says so. */
const scaleOf = (assumption: Assumption): number => (isRate(assumption) ? 100 : 1);
const listParts = /\s*;\s*/;

/** Reads a field's text in the workbook's culture; several values stand apart by semicolons. */
export function readField(
  assumption: Assumption,
  text: string,
  culture: Culture,
  texts: PaneTexts["assumptions"],
): FieldReading {
  if (text.trim() === "") return { kind: "nothing" };
  if (["choice", "date", "text"].includes(assumption.kind)) return { kind: "override", value: text };
  const scale = scaleOf(assumption);
  const [lowest, highest] = assumption.range ?? [-Infinity, Infinity];
  const values: number[] = [];
  for (const part of isList(assumption) ? text.split(listParts) : [text]) {
    const number = parseNumber(isRate(assumption) ? part.replace(/\s*%\s*$/, "") : part, culture);
    if (number === null) {
      return { kind: "wrong", sentence: texts.notNumber(part.trim(), formatNumber(12.5, culture, 1)) };
    }
    const value = number / scale;
    if (value < lowest || value > highest) {
      const shown = (limit: number): string =>
        showNumber(limit, assumption, culture) + (scale === 1 ? "" : "%");
      return { kind: "wrong", sentence: texts.notInside(shown(lowest), shown(highest)) };
    }
    if (assumption.name === "years" && !Number.isInteger(value)) {
      return { kind: "wrong", sentence: texts.notWhole };
    }
    values.push(value);
  }
  return { kind: "override", value: isList(assumption) ? values.join(",") : values[0]! };
}

const showNumber = (value: number, assumption: Assumption, culture: Culture): string =>
  formatNumber(value * scaleOf(assumption), culture, Math.abs(value) < 1000 ? 2 : 0);

/** A value of the case as its field shows it. */
export function showValue(value: Assumed["value"], assumption: Assumption, culture: Culture): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (assumption.kind === "date") return isoDate(value as number);
  return [value]
    .flat()
    .map((number) => showNumber(number, assumption, culture))
    .join("; ");
}

/** What stands beside a field, so that the number in it can be read: "% a year", "% of revenue", "customers". */
export const unitOf = (assumption: Assumption): string =>
  isRate(assumption) ? `% ${assumption.unit.replace(/^share /, "")}` : assumption.unit;
