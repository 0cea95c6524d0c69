import { finite } from "../numeric/finite";
import type { Outcome } from "../outcome";
import { eachImpactYear } from "./eachImpactYear";
import type { ImpactInputs } from "./impactInputs";

/**
 * Net present value of a retention programme, an amount of money (docs/specification.md, "RETENTIONIMPACT";
 * docs/articles.md R20 and R58). Negative where it does not pay; "infinite" where it overflows.
 */
export function retentionImpact(inputs: ImpactInputs): Outcome<number> {
  let worth = 0;
  eachImpactYear(inputs, ({ presentValue }) => (worth += presentValue));
  return finite(worth);
}
