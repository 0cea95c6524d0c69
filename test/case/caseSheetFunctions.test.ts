/** @jest-environment ./test/environment.cjs */
import { acquisitionEquivalent } from "../../src/functions/definitions/acquisitionEquivalent";
import { costCutEquivalent } from "../../src/functions/definitions/costCutEquivalent";
import { evaluate } from "../../src/functions/call/evaluate";
import { retentionImpact } from "../../src/functions/definitions/retentionImpact";
import { retentionImpactBreakEven } from "../../src/functions/definitions/retentionImpactBreakEven";
import { calculatedCases } from "./calculatedCases";
import { caseOf, reference } from "./caseOf";

/** The assumptions of a case as a formula's arguments. */
interface Programme {
  readonly customers: number;
  readonly margin: number;
  readonly now: number;
  readonly target: number;
  readonly years: number;
  readonly discount: number;
  readonly annual: number;
  readonly oneOff: number;
  readonly joining: number;
  readonly growth: number;
  readonly ramp: readonly number[];
  readonly timing: "end" | "mid";
}

const referenceProgramme: Programme = {
  customers: 1000,
  margin: 20_000,
  now: 0.1,
  target: 0.07,
  years: 5,
  discount: 0.09,
  annual: 600_000,
  oneOff: 500_000,
  joining: 100,
  growth: 0,
  ramp: [0.5, 1],
  timing: "end",
};
/** The opening base is not new / churn, and every assumption is away from its default. */
const movingProgramme: Programme = {
  customers: 1800,
  margin: 12_500,
  now: 0.16,
  target: 0.11,
  years: 8,
  discount: 0.075,
  annual: 450_000,
  oneOff: 900_000,
  joining: 130,
  growth: 0.025,
  ramp: [0.2, 0.55, 0.9],
  timing: "end",
};
const programmes: Readonly<Record<string, Programme>> = {
  reference: referenceProgramme,
  moving: movingProgramme,
  middle: { ...movingProgramme, timing: "mid" },
};
const [costBase, acquisitionCost] = [45_000_000, 15_000];

const cases = Object.fromEntries(
  Object.entries(programmes).map(([name, programme]) => [
    name,
    caseOf({
      ...reference,
      customers: programme.customers,
      annual_margin: programme.margin,
      churn_now: programme.now,
      churn_target: programme.target,
      years: programme.years,
      discount_rate: programme.discount,
      annual_cost: programme.annual,
      one_off_cost: programme.oneOff,
      new_customers: programme.joining,
      margin_growth: programme.growth,
      ramp: programme.ramp.join(","),
      discounting: programme.timing,
      cost_base: costBase,
      acquisition_cost: acquisitionCost,
    }),
  ]),
);

const calculated = calculatedCases(cases);
const result = (name: string, key: string): number => calculated.result(name, key)!;

function expectSame(sheet: number, formula: number): void {
  expect(Math.abs(sheet - formula)).toBeLessThanOrEqual(1e-9 * Math.abs(formula));
}

describe.each(Object.entries(programmes))("the sheet of the case %s", (name, programme) => {
  const { customers, margin, now, target, years, discount, annual, oneOff, joining, growth, timing } =
    programme;
  const ramp = [programme.ramp];

  it("has the NPV of RETENTIONIMPACT", () => {
    const given = [
      customers,
      margin,
      now,
      target,
      years,
      discount,
      annual,
      oneOff,
      joining,
      growth,
      ramp,
      timing,
    ];
    expectSame(result(name, "npv"), evaluate(retentionImpact, given) as number);
  });

  it("has the churn of RETENTIONIMPACT.BREAKEVEN", () => {
    const given = [customers, margin, now, years, discount, annual, oneOff, joining, growth, ramp, timing];
    expectSame(result(name, "break_even_churn"), evaluate(retentionImpactBreakEven, given) as number);
  });

  it("has the share of COSTCUTEQUIVALENT and the customers of ACQUISITIONEQUIVALENT", () => {
    const gain = [customers, margin, now, target];
    const rest = [years, discount, joining, growth, ramp];
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
