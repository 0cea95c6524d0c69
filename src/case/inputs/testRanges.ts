import { formats, kindFormats } from "../sheet/formats";
import type { Unit } from "../assumptions/unit";
import { assumptionOf, testedNames, type TestedName } from "../assumptions/assumptions";
import type { TestSpread } from "./inputsTexts";
import type { Case } from "../prepare/case";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

/** Shares and points by which the ranges leave the base (docs/specification.md, "Assumed defaults"). */
const spreads: Readonly<Record<TestSpread, readonly [number, Unit]>> = {
  testSpread: [0.2, "shareUpAndDown"],
  testSpreadCustomers: [0.1, "shareUpAndDown"],
  testSpreadNew: [0.5, "shareUpAndDown"],
  testRateDown: [0.02, "points"],
  testRateUp: [0.03, "points"],
};

export const testSpreadLines = Object.keys(spreads) as readonly TestSpread[];

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
  for (const key of testSpreadLines) {
    const [number, unit] = spreads[key];
    sheet.text(key, at.label, sheet.texts.inputs.testSpreads[key], "label");
    sheet.text(key, at.unit, sheet.texts.units[unit], "unit");
    sheet.number(key, at.inUse, number, "input", formats.percent);
  }
}

/** Churn today has the limits of its measurement where there are any; the uplift those of the scenarios. */
function limitsOf(
  sheet: SheetBuilder,
  { assumptions }: Case,
  name: TestedName,
): { readonly low: string; readonly high: string } {
  const base = `$${sheet.cell(name, at.base)}`;
  const by = assumptionOf(name).test?.by ?? "testSpread";
  if (by === "scenarios")
    return { low: `$${sheet.cell(name, at.cautious)}`, high: `$${sheet.cell(name, at.ambitious)}` };
  if (by === "points") {
    // Never down to a rate of -1, where no present value exists.
    const down = `MAX(${base}-${sheet.value("testRateDown")},(${base}-1)/${sheet.value("two")})`;
    return { low: down, high: `${base}+${sheet.value("testRateUp")}` };
  }
  if (by === "confidence") {
    if (sheet.has("dataLower") && assumptions.churn_now.source.say !== "entered")
      return { low: sheet.value("dataLower"), high: sheet.value("dataUpper") };
    const spread = sheet.value("testSpread");
    return { low: `${base}*(1-${spread})`, high: `MIN(1,${base}*(1+${spread}))` };
  }
  return { low: `${base}*(1-${sheet.value(by)})`, high: `${base}*(1+${sheet.value(by)})` };
}
