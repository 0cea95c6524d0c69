import type { ImpactInputs } from "../../../src/core/impact/impactInputs";
import { vectorsOf } from "../../fixtures/vectorsOf";

/** The vectors of a retention programme with their inputs under our names. */
export const impactVectors = vectorsOf("RETENTIONIMPACT", "BREAKEVEN_UPLIFT").map((vector) => {
  const symbols = vector.inputs as Record<string, number> & { readonly ramp: readonly number[] };
  const churnNow = 1 - symbols["retention"]!;
  const inputs: ImpactInputs = {
    customers: symbols["opening"]!,
    annualMargin: symbols["marginPerCustomer"]!,
    churnNow,
    churnTarget: churnNow - symbols["upliftPP"]!,
    years: symbols["years"]!,
    discountRate: symbols["discount"]!,
    annualCost: symbols["annualCost"]!,
    oneOffCost: symbols["oneOff"]!,
    newCustomers: symbols["newPerYear"]!,
    growth: 0,
    ramp: symbols.ramp,
    timing: "end",
  };
  return { ...vector, impact: inputs };
});
