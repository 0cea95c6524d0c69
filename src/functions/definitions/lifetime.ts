import { lifetime as lifetimeOfRate, lifetimeConventions } from "../../core/churn/lifetime";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * LIFETIME: what a constant churn rate makes of a customer's lifetime (docs/mathematics.md, "Lifetime",
 * vector R-HL); docs/specification.md, "LIFETIME".
 */
export const lifetime = define({
  id: "LIFETIME",
  text: "Returns how long customers stay at a constant churn rate, in periods of that rate.",
  parameters: {
    churn_rate: { kind: "number", range: ranges.share, text: "Share of customers lost in each period." },
    convention: {
      kind: "choice",
      choices: lifetimeConventions,
      otherwise: "expected",
      text: "The mean with the first period counted (1/churn); the periods after it; the mean under a steady loss; or the time until half are gone.",
    },
  },
  examples: [
    { says: "10% a year: ten years", given: { churn_rate: 0.1 }, gives: 10 },
    {
      says: "half are gone after",
      given: { churn_rate: 0.1, convention: "half-life" },
      gives: 6.578813478960585,
    },
  ],
  compute: ({ churn_rate, convention }) => lifetimeOfRate(churn_rate, convention),
});
