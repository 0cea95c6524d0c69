import fc from "fast-check";
import { breakEvenChurn } from "../../../src/core/impact/breakEvenChurn";
import { retentionImpact } from "../../../src/core/impact/retentionImpact";
import { expectClose } from "../expectClose";
import { valueOf } from "../valueOf";
import { impactVectors } from "./impactVectors";
import { referenceCase } from "./referenceCase";
import { someImpacts } from "./someImpacts";

describe("break-even churn", () => {
  it.each(impactVectors.filter(({ fn }) => fn === "BREAKEVEN_UPLIFT"))(
    "vector $id, $source",
    ({ impact, expected }) => {
      expectClose(impact.churnNow - valueOf(breakEvenChurn(impact)), expected as number);
    },
  );

  // specification.md 1, RETENTIONIMPACT.BREAKEVEN.
  it("of the reference case, with and without its ramp", () => {
    expectClose(valueOf(breakEvenChurn(referenceCase)), 0.0790731235209);
    expectClose(valueOf(breakEvenChurn({ ...referenceCase, ramp: [] })), 0.0828114712857);
  });

  it("brings the programme's worth to 0, and is unavailable only where no target does", () => {
    fc.assert(
      fc.property(someImpacts, (inputs) => {
        const outcome = breakEvenChurn(inputs);
        const best = valueOf(retentionImpact({ ...inputs, churnTarget: 0 }));
        if (!outcome.ok) {
          expect(best).toBeLessThan(0);
          return;
        }
        expect(outcome.value).toBeGreaterThanOrEqual(0);
        expect(outcome.value).toBeLessThanOrEqual(inputs.churnNow);
        const worth = valueOf(retentionImpact({ ...inputs, churnTarget: outcome.value }));
        const cost = -valueOf(retentionImpact({ ...inputs, churnTarget: inputs.churnNow }));
        expect(Math.abs(worth)).toBeLessThan(1e-9 * (best + 2 * cost + 1));
      }),
    );
  });

  it("does not read the target", () => {
    expect(breakEvenChurn({ ...referenceCase, churnTarget: 0.9 })).toEqual(breakEvenChurn(referenceCase));
  });

  it("is today's churn without costs", () => {
    expect(valueOf(breakEvenChurn({ ...referenceCase, annualCost: 0, oneOffCost: 0 }))).toBe(0.1);
  });

  it.each([{ annualCost: 0 }, { oneOffCost: 0 }])(
    "lies below today's churn without one kind of cost (%j)",
    (costs) => {
      const inputs = { ...referenceCase, ...costs };
      const churnTarget = valueOf(breakEvenChurn(inputs));
      expect(churnTarget).toBeLessThan(0.1);
      expect(Math.abs(valueOf(retentionImpact({ ...inputs, churnTarget })))).toBeLessThan(1e-6);
    },
  );

  it("is unavailable where even no churn at all does not pay", () => {
    const unavailable = { ok: false, problem: { kind: "unavailable", reason: "noBreakEven" } };
    expect(breakEvenChurn({ ...referenceCase, annualMargin: 1000 })).toEqual(unavailable);
    expect(breakEvenChurn({ ...referenceCase, annualMargin: -20_000 })).toEqual(unavailable);
    expect(breakEvenChurn({ ...referenceCase, churnNow: 0 })).toEqual(unavailable);
  });
});
