import { evaluate } from "../evaluate";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";
import { retentionImpactBreakEven } from "../../../src/functions/definitions/retentionImpactBreakEven";

const rest = [5, 0.09, 600_000, 500_000, 100, null] as const;
const churn = (...given: unknown[]): unknown => evaluate(retentionImpactBreakEven, given);

describe("RETENTIONIMPACT.BREAKEVEN", () => {
  // docs/specification.md, "RETENTIONIMPACT.BREAKEVEN", to the digits printed there.
  it("is 7.907 % with the ramp of the reference case, 8.281 % without", () => {
    expect(churn(1000, 20_000, 0.1, ...rest, [[0.5], [1]])).toBeCloseTo(0.0790731235209, 13);
    expect(churn(1000, 20_000, 0.1, ...rest)).toBeCloseTo(0.0828114712857, 13);
  });

  it("given to RETENTIONIMPACT as the target is worth nothing", () => {
    const target = churn(1000, 20_000, [[0.1], [0.2]], ...rest, [[0.5], [1]], "mid");
    const worth = evaluate(retentionImpact, [
      1000,
      20_000,
      [[0.1], [0.2]],
      target,
      ...rest,
      [[0.5], [1]],
      "mid",
    ]);
    for (const [npv] of worth as number[][]) expect(Math.abs(npv!)).toBeLessThan(1e-6);
  });

  it("is today's churn where nothing is spent", () => {
    expect(churn(1000, 20_000, 0.1)).toBe(0.1);
  });

  it("says so where even no churn at all does not pay", () => {
    const message = "Even 0% churn does not pay: the customers kept do not earn what keeping them costs.";
    expect(churn(1000, 20, 0.1, ...rest)).toEqual({ error: "#N/A", message });
    expect(churn(1000, -20_000, 0.1, ...rest)).toEqual({ error: "#N/A", message });
  });
});
