import type { LineKey } from "../lineKey";
import { formats, kindFormats } from "../sheet/formats";
import { choicesOf, type ChoiceAssumption } from "../assumptions/assumptions";
import type { ConstantLine, DerivedLine } from "./inputsTexts";
import type { Case } from "../prepare/case";
import { relative } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Numbers that formulas name instead of holding them (docs/specification.md, "Constants in formulas"). */
const constants: Readonly<Record<ConstantLine, number>> = {
  two: 2,
  hundred: 100,
  million: 1_000_000,
  tolerance: 1e-9,
  rateTolerance: 1e-6,
  daysInYear: 365,
  plausibleCut: 0.5,
  plausibleRise: 0.25,
};
const constantLines = Object.keys(constants) as readonly ConstantLine[];

/**
 * Rises of spending that the articles claim: a stamp card's 15 % (docs/articles.md R42), the table of methods
 * (docs/articles.md R43), and 67 % more from loyal customers (docs/articles.md R38).
 */
const claims = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.67] as const;

function formatOf(constant: number): string {
  if (constant >= 1) return formats.count;
  return constant < 0.001 ? formats.tiny : formats.percent;
}

export const derivedLines: readonly LineKey[] = [
  "scenarioNumber",
  "targetFormNumber",
  "midYear",
  "marginGiven",
  "spendUplift",
  "claims",
  ...constantLines,
];

/** What follows from the choices, and the constants that formulas name. */
export function derivedCells(sheet: SheetBuilder, subject: Case): void {
  const { inputs } = sheet.texts;
  const derived = (key: DerivedLine, formula: string, format: string = formats.whole): void => {
    sheet.text(key, at.label, inputs.derived[key], "label");
    sheet.formula(key, at.inUse, formula, "calculation", format);
  };
  const chosen = (name: ChoiceAssumption): string => {
    const { row, column } = sheet.position(name, at.cautious);
    const last = { row, column: column + choicesOf(name).length - 1 };
    return `MATCH(${sheet.value(name)},${relative({ row, column })}:${relative(last)},0)`;
  };
  const given = subject.marginForm === "amount" ? "annual_margin" : "margin_rate";
  derived("scenarioNumber", `=${chosen("scenario")}`);
  derived("targetFormNumber", `=${chosen("target_form")}`);
  derived("midYear", `=(${chosen("discounting")}-1)/${sheet.value("two")}`, formats.years);
  derived("marginGiven", `=IF(ISNUMBER(${sheet.value(given)}),1,0)`);
  derived(
    "spendUplift",
    `=(1+${sheet.value("order_value_uplift")})*(1+${sheet.value("frequency_uplift")})-1`,
    kindFormats.rate,
  );
  sheet.text("claims", at.label, inputs.claims, "label");
  sheet.text("claims", at.unit, sheet.texts.units.constants, "unit");
  claims.forEach((claim, index) =>
    sheet.number("claims", at.yearZero + index, claim, "calculation", kindFormats.rates),
  );
  for (const key of constantLines) {
    const number = constants[key];
    sheet.text(key, at.label, inputs.constants[key], "label");
    sheet.text(key, at.unit, sheet.texts.units.constant, "unit");
    sheet.number(key, at.inUse, number, "calculation", formatOf(number));
  }
}
