import { cashRelease } from "../../../src/functions/definitions/cashRelease";
import { evaluate } from "../evaluate";

// Values of docs/specification.md, "CASHRELEASE", to the digits printed there.
describe("CASHRELEASE", () => {
  it("is the cash once and the interest a year, the other way for later payment", () => {
    const [[cash, interest]] = evaluate(cashRelease, [50e6, 45, 35, 0.25, 0.06]) as [[number, number]];
    expect(cash).toBeCloseTo(1_712_328.767, 3);
    expect(interest).toBeCloseTo(102_739.726, 3);
    expect(evaluate(cashRelease, [50e6, 35, 45, 0.25, 0.06])).toEqual([[-cash, -interest]]);
  });

  it("is #NUM! where it overflows", () => {
    expect(evaluate(cashRelease, [1e308, 1e3, 0])).toEqual([[{ error: "#NUM!" }, { error: "#NUM!" }]]);
  });
});
