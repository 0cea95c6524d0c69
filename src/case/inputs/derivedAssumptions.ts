import { kindFormats } from "./assumptionDefinition";
import { type AssumptionName, assumptionOf } from "./assumptions";
import type { Case } from "../prepare/case";
import { relative } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Numbers that formulas name instead of holding them (docs/specification.md, "Constants in formulas"). */
const constants = {
  two: [2, "For averages, half years and halvings"],
  hundred: [100, "Per cent in sentences"],
  million: [1_000_000, "Millions in sentences"],
  tolerance: [1e-9, "Largest relative difference that a check lets pass"],
  rateTolerance: [1e-6, "The same, for a rate found by iteration"],
  daysInYear: [365, "Days of a year, for what customers owe"],
  plausibleCut: [0.5, "Largest share of churn that a cut may take without a word"],
  plausibleRise: [0.25, "Largest rise of spending that may pass without a word"],
} as const;

/**
 * Rises of spending that the articles claim: a stamp card's 15 % (docs/articles.md R42), the table of methods
 * (docs/articles.md R43), and 67 % more from loyal customers (docs/articles.md R38).
 */
const claims = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.67] as const;

function formatOf(constant: number): string {
  if (constant >= 1) return "#,##0";
  return constant < 0.001 ? "0E+00" : "0%";
}

export const derivedLines: readonly string[] = [
  "scenarioNumber",
  "targetFormNumber",
  "midYear",
  "marginGiven",
  "spendUplift",
  "claims",
  ...Object.keys(constants),
];

/** What follows from the choices, and the constants that formulas name. */
export function derivedCells(sheet: SheetBuilder, subject: Case): void {
  const derived = (key: string, label: string, formula: string, format = "0"): void => {
    sheet.text(key, at.label, label, "label");
    sheet.formula(key, at.inUse, formula, "calculation", format);
  };
  const chosen = (name: AssumptionName): string => {
    const { row, column } = sheet.position(name, at.cautious);
    const last = { row, column: column + (assumptionOf(name).choices?.length ?? 1) - 1 };
    return `MATCH(${sheet.value(name)},${relative({ row, column })}:${relative(last)},0)`;
  };
  const given = subject.marginForm === "amount" ? "annual_margin" : "margin_rate";
  derived("scenarioNumber", "Number of the scenario", `=${chosen("scenario")}`);
  derived("targetFormNumber", "Number of the target's form", `=${chosen("target_form")}`);
  derived(
    "midYear",
    "Years that flows are counted earlier",
    `=(${chosen("discounting")}-1)/${sheet.value("two")}`,
    "0.0",
  );
  derived(
    "marginGiven",
    "Contribution margin given (1) or revenue only (0)",
    `=IF(ISNUMBER(${sheet.value(given)}),1,0)`,
  );
  derived(
    "spendUplift",
    "Rise of order value and number together",
    `=(1+${sheet.value("order_value_uplift")})*(1+${sheet.value("frequency_uplift")})-1`,
    kindFormats.rate,
  );
  sheet.text("claims", at.label, "Rises that sources claim without proof", "label");
  sheet.text("claims", at.unit, "constants", "unit");
  claims.forEach((claim, index) =>
    sheet.number("claims", at.yearZero + index, claim, "calculation", kindFormats.rates),
  );
  for (const [key, [number, label]] of Object.entries(constants)) {
    sheet.text(key, at.label, label, "label");
    sheet.text(key, at.unit, "constant", "unit");
    sheet.number(key, at.inUse, number, "calculation", formatOf(number));
  }
}
