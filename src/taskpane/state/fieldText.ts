import type { CaseTexts } from "../../case/caseTexts";
import type { Unit } from "../../case/assumptions/unit";
import { isList, type Assumption, type AssumptionValue } from "../../case/assumptions/assumptions";
import type { Assumed } from "../../case/prepare/case";
import { judgeAssumption } from "../../case/prepare/judgeAssumption";
import { isoDate, readDate } from "../../data/cells/readDate";
import type { Culture } from "../../excel/read/readCulture";
import type { PaneTexts } from "../paneTexts";
import { formatNumber, parseNumber } from "./numberText";

/** What a field's text says: an override of the case, nothing (the field is empty), or what is wrong with it. */
export type FieldReading =
  | { readonly kind: "override"; readonly value: AssumptionValue }
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
  const judged = judgeAssumption(assumption.name, valueIn(assumption, text, culture));
  if (judged.ok) return { kind: "override", value: judged.value };
  const wrong = (sentence: string): FieldReading => ({ kind: "wrong", sentence });
  const { problem } = judged;
  if (problem.reason === "outside range") {
    const { lowest, highest } = problem.facts;
    const shown = (limit: number): string =>
      showNumber(limit, assumption, culture) + (isRate(assumption) ? "%" : "");
    return wrong(texts.notInside(shown(lowest), shown(highest)));
  }
  if (problem.reason === "not whole") return wrong(texts.notWhole);
  if (problem.reason === "no date") return wrong(texts.notDate);
  const parts = partsOf(assumption, text);
  const part = parts.find((each) => Number.isNaN(numberIn(assumption, each, culture))) ?? text;
  return wrong(texts.notNumber(part.trim(), formatNumber(12.5, culture, 1)));
}

/** The value of a text by its kind; NaN where it is no number or no date. */
function valueIn(assumption: Assumption, text: string, culture: Culture): AssumptionValue {
  if (assumption.kind === "date") return readDate(text) ?? NaN;
  if (assumption.kind === "choice" || assumption.kind === "text") return text.trim();
  const [first = NaN, ...others] = partsOf(assumption, text).map((part) =>
    numberIn(assumption, part, culture),
  );
  return isList(assumption) ? [first, ...others] : first;
}

const partsOf = (assumption: Assumption, text: string): readonly string[] =>
  isList(assumption) ? text.split(listParts) : [text];

function numberIn(assumption: Assumption, text: string, culture: Culture): number {
  const number = parseNumber(isRate(assumption) ? text.replace(/\s*%\s*$/, "") : text, culture);
  return number === null ? NaN : number / scaleOf(assumption);
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
export function unitOf(assumption: Assumption, { units, rateUnits }: CaseTexts): string {
  const { unit } = assumption;
  const ofRates: Readonly<Partial<Record<Unit, string>>> = rateUnits;
  return (isRate(assumption) ? ofRates[unit] : undefined) ?? units[unit];
}
