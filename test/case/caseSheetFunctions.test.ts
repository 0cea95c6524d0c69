/** @jest-environment ./test/environment.cjs */
import { acquisitionEquivalent } from "../../src/functions/definitions/acquisitionEquivalent";
import { costCutEquivalent } from "../../src/functions/definitions/costCutEquivalent";
import { evaluate } from "../functions/evaluate";
import { retentionImpact } from "../../src/functions/definitions/retentionImpact";
import { retentionImpactBreakEven } from "../../src/functions/definitions/retentionImpactBreakEven";
import { calculatedCases } from "./calculatedCases";
import type { ImpactInputs } from "../../src/core/impact/impactInputs";
import { referenceCase } from "../core/impact/referenceCase";
import { caseOf, settingsOf } from "./caseOf";

/** The opening base is not new / churn, and every assumption is away from its default. */
const movingCase: ImpactInputs = {
  customers: 1800,
  annualMargin: 12_500,
  churnNow: 0.16,
  churnTarget: 0.11,
  years: 8,
  discountRate: 0.075,
  annualCost: 450_000,
  oneOffCost: 900_000,
  newCustomers: 130,
  growth: 0.025,
  ramp: [0.2, 0.55, 0.9],
  timing: "end",
};
const programmes: Readonly<Record<string, ImpactInputs>> = {
  reference: referenceCase,
  moving: movingCase,
  middle: { ...movingCase, timing: "mid" },
};
const [costBase, acquisitionCost] = [45_000_000, 15_000];

const cases = Object.fromEntries(
  Object.entries(programmes).map(([name, programme]) => [
    name,
    caseOf({ ...settingsOf(programme), cost_base: costBase, acquisition_cost: acquisitionCost }),
  ]),
);

const calculated = calculatedCases(cases);
const result = (name: string, key: string): number => calculated.result(name, key)!;

function expectSame(sheet: number, formula: number): void {
  expect(Math.abs(sheet - formula)).toBeLessThanOrEqual(1e-9 * Math.abs(formula));
}

describe.each(Object.entries(programmes))("the sheet of the case %s", (name, programme) => {
  const { customers, annualMargin, churnNow, churnTarget, years, discountRate } = programme;
  const { annualCost, oneOffCost, newCustomers, growth, timing } = programme;
  const ramp = [programme.ramp];

  it("has the NPV of RETENTIONIMPACT", () => {
    const gain = [customers, annualMargin, churnNow, churnTarget, years, discountRate];
    const costs = [annualCost, oneOffCost, newCustomers, growth, ramp, timing];
    expectSame(result(name, "npv"), evaluate(retentionImpact, [...gain, ...costs]) as number);
  });

  it("has the churn of RETENTIONIMPACT.BREAKEVEN", () => {
    const given = [customers, annualMargin, churnNow, years, discountRate];
    const costs = [annualCost, oneOffCost, newCustomers, growth, ramp, timing];
    expectSame(
      result(name, "break_even_churn"),
      evaluate(retentionImpactBreakEven, [...given, ...costs]) as number,
    );
  });

  it("has the share of COSTCUTEQUIVALENT and the customers of ACQUISITIONEQUIVALENT", () => {
    const gain = [customers, annualMargin, churnNow, churnTarget];
    const rest = [years, discountRate, newCustomers, growth, ramp];
    // Both functions compare two streams of the years' ends; the sheet may have moved both to their middle.
    expectSame(
      result(name, "cost_cut_equivalent"),
      evaluate(costCutEquivalent, [...gain, costBase, ...rest]) as number,
    );
    const [[won, cost]] = evaluate(acquisitionEquivalent, [...gain, acquisitionCost, ...rest]) as [
      [number, number],
    ];
    expectSame(result(name, "acquisition_equivalent"), won);
    expectSame(result(name, "acquisition_equivalent_cost"), cost);
  });
});
