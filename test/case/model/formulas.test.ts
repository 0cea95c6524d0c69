import { runInNewContext } from "node:vm";
import fc from "fast-check";
import {
  churnAfter,
  closing,
  cost,
  discountFactor,
  fixedCost,
  gain,
  marginOfExtra,
  marginOfSpending,
  reductionTo,
  savedInService,
} from "../../../src/case/model/formulas";

/** The value of a formula of numbers, of the operators that Excel and JavaScript share, and of ^. */
const valueOf = (formula: string): number => Number(runInNewContext(formula.replaceAll("^", "**")));

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

const cells = fc.record({
  average: number(0, 5000),
  without: number(0, 5000),
  margin: number(0, 900),
  saved_margin_share: number(0, 2),
  attributable_share: number(0, 1),
  spendUplift: number(0, 1),
  cost_to_serve_saving: number(0, 50),
  annual_cost: number(0, 9000),
  one_off_cost: number(0, 9000),
  cost_per_customer: number(0, 90),
});

describe("the model as formulas", () => {
  it("closing of 1,000 customers at 7 % churn with 100 new ones is 1,030", () => {
    const year = { before: "1000", joined: "100", on: "1", initial: "0", customers: "1000" };
    const churn = churnAfter({ now: "0.1", ramp: "1", reduction: reductionTo("0.1", "0.07") });
    // 1000 x 0.93 + 100
    expect(valueOf(closing({ ...year, churn }))).toBeCloseTo(1030, 9);
  });

  it("discountFactor at 25 % is 0.64 after two years, and 0.8^1.5 in the middle of the second", () => {
    const year = { rate: "0.25", year: "2", on: "1" };
    expect(valueOf(discountFactor({ ...year, midYear: "0" }))).toBeCloseTo(0.64, 12);
    expect(valueOf(discountFactor({ ...year, midYear: "0.5" }))).toBeCloseTo(0.8 ** 1.5, 12);
  });

  it("gain is a straight line in the average customers: what nobody brings, and the slope for each", () => {
    fc.assert(
      fc.property(cells, ({ average, without, margin, ...terms }) => {
        const of = (name: keyof typeof terms): string => String(terms[name]);
        const whole = gain.at({ average: String(average), without: String(without) }, String(margin), of);
        const slope = valueOf(gain.perCustomer(String(margin), "1", of));
        const nobody = valueOf(gain.ofNobody(String(without), String(margin), of));
        expect(valueOf(whole)).toBeCloseTo(nobody + average * slope, 4);
      }),
    );
  });

  it("gain is the sum of the lines of the margin", () => {
    fc.assert(
      fc.property(cells, ({ average, without, margin, ...terms }) => {
        const of = (name: keyof typeof terms): string => String(terms[name]);
        const extra = `(${average}-${without})`;
        const lines = [
          marginOfExtra(extra, String(margin), of),
          marginOfSpending({ without: String(without), extra }, String(margin), of),
          savedInService(String(average), of),
        ];
        const whole = gain.at({ average: String(average), without: String(without) }, String(margin), of);
        expect(valueOf(whole)).toBeCloseTo(
          lines.map(valueOf).reduce((sum, line) => sum + line),
          4,
        );
      }),
    );
  });

  it("cost is the fixed cost, and the cost of each customer times their average number", () => {
    fc.assert(
      fc.property(cells, ({ average, ...terms }) => {
        const of = (name: keyof typeof terms): string => String(terms[name]);
        const year = { on: "1", initial: "0", average: String(average) };
        const fixed = valueOf(fixedCost(year, of));
        expect(fixed).toBeCloseTo(terms.annual_cost, 9);
        expect(valueOf(cost(year, of))).toBeCloseTo(fixed + average * terms.cost_per_customer, 6);
      }),
    );
  });
});
