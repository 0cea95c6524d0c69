import { kindFormats } from "./assumptionDefinition";
import { type AssumptionName, assumptionOf } from "./assumptions";
import type { Case } from "../prepare/case";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Shares and points by which the ranges leave the base (docs/specification.md, "Assumed defaults"). */
const spreads = {
  testSpread: [0.2, "Test range of margin, costs and churn not measured", "share up and down"],
  testSpreadCustomers: [0.1, "Test range of customers today", "share up and down"],
  testSpreadNew: [0.5, "Test range of new customers", "share up and down"],
  testRateDown: [0.02, "Test range of the discount rate, down", "points"],
  testRateUp: [0.03, "Test range of the discount rate, up", "points"],
} as const;

type Spread = keyof typeof spreads;

/** How a line is tested: by a share of its base, or in a way of its own. */
const testedBy = {
  uplift: "scenarios",
  annual_margin: "testSpread",
  annual_cost: "testSpread",
  churn_now: "churn",
  customers: "testSpreadCustomers",
  new_customers: "testSpreadNew",
  discount_rate: "points",
  one_off_cost: "testSpread",
  cost_per_customer: "testSpread",
} as const satisfies Partial<Record<AssumptionName, Spread | "scenarios" | "churn" | "points">>;

/**
 * The assumptions that the sensitivity moves, in the order of the tornado in
 * docs/mathematics.md, "Reference case".
 */
export type TestedName = keyof typeof testedBy;
export const testedNames = Object.keys(testedBy) as readonly TestedName[];

export const isTested = (name: AssumptionName): name is TestedName => name in testedBy;

export const testSpreadLines: readonly string[] = Object.keys(spreads);

/**
 * Columns "test low" and "test high": the sensitivity's own, which no scenario reads
 * (docs/specification.md, "Assumptions and scenarios").
 */
export function testRangeCells(sheet: SheetBuilder, subject: Case): void {
  for (const name of testedNames) {
    const format = kindFormats[assumptionOf(name).kind];
    const { low, high } = limitsOf(sheet, subject, name);
    sheet.formula(name, at.testLow, `=${low}`, "input", format);
    sheet.formula(name, at.testHigh, `=${high}`, "input", format);
  }
  for (const [key, [number, label, unit]] of Object.entries(spreads)) {
    sheet.text(key, at.label, label, "label");
    sheet.text(key, at.unit, unit, "unit");
    sheet.number(key, at.inUse, number, "input", "0%");
  }
}

/** Churn today has the limits of its measurement where there are any; the uplift those of the scenarios. */
function limitsOf(
  sheet: SheetBuilder,
  { assumptions }: Case,
  name: TestedName,
): { readonly low: string; readonly high: string } {
  const base = `$${sheet.cell(name, at.base)}`;
  const by = testedBy[name];
  if (by === "scenarios")
    return { low: `$${sheet.cell(name, at.cautious)}`, high: `$${sheet.cell(name, at.ambitious)}` };
  if (by === "points") {
    // Never down to a rate of -1, where no present value exists.
    const down = `MAX(${base}-${sheet.value("testRateDown")},(${base}-1)/${sheet.value("two")})`;
    return { low: down, high: `${base}+${sheet.value("testRateUp")}` };
  }
  if (by === "churn") {
    if (sheet.has("dataLower") && assumptions.churn_now.source.say !== "entered")
      return { low: sheet.value("dataLower"), high: sheet.value("dataUpper") };
    const spread = sheet.value("testSpread");
    return { low: `${base}*(1-${spread})`, high: `MIN(1,${base}*(1+${spread}))` };
  }
  return { low: `${base}*(1-${sheet.value(by)})`, high: `${base}*(1+${sheet.value(by)})` };
}
