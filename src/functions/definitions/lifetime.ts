import { lifetime as lifetimeOfRate, lifetimeConventions } from "../../core/churn/lifetime";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * LIFETIME: what a constant churn rate makes of a customer's lifetime (docs/mathematics.md, "Lifetime",
 * vector R-HL); docs/specification.md, "LIFETIME".
 */
export const lifetime = define({
  id: "LIFETIME",
  parameters: {
    churn_rate: { kind: "number", range: ranges.share },
    convention: {
      kind: "choice",
      choices: lifetimeConventions,
      otherwise: "expected",
    },
  },
  examples: [
    { given: { churn_rate: 0.1 }, gives: 10 },
    {
      given: { churn_rate: 0.1, convention: "half-life" },
      gives: 6.578813478960585,
    },
  ],
  compute: ({ churn_rate, convention }) => lifetimeOfRate(churn_rate, convention),
});
