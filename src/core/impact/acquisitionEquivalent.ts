import { finite } from "../numeric/finite";
import { fail, type Outcome } from "../outcome";
import { customerMargin } from "./customerMargin";
import { eachImpactYear } from "./eachImpactYear";
import type { ImpactInputs } from "./impactInputs";
import { retentionGain } from "./retentionGain";

/**
 * The extra new customers a year that are worth as much as a better retention: PV(extra margin) / PV(margin of
 * one extra customer won in every year and kept at today's churn), customers averaged over the year
 * (docs/articles.md R08; docs/specification.md, "ACQUISITIONEQUIVALENT"). Division where a new customer
 * brings no margin; "infinite" where it overflows.
 */
export function acquisitionEquivalent(inputs: ImpactInputs): Outcome<number> {
  const oneEachYear = worthOfOneEachYear(inputs);
  if (oneEachYear === 0) return fail({ kind: "division", reason: "noMargin" });
  return finite(retentionGain(inputs) / oneEachYear);
}

function worthOfOneEachYear(inputs: ImpactInputs): number {
  let worth = 0;
  eachImpactYear(
    { ...inputs, customers: 0, newCustomers: 1 },
    ({ year, openingBefore, closingBefore, discountFactor }) => {
      worth += customerMargin(inputs, year) * ((openingBefore + closingBefore) / 2) * discountFactor;
    },
  );
  return worth;
}
