import { ranges } from "../../core/ranges";
import { referralValue as valueWithReferrals } from "../../core/value/referralValue";
import { define } from "../define";

/**
 * REFERRALVALUE: a customer with those referred (docs/articles.md R09, R34);
 * docs/specification.md, "REFERRALVALUE".
 */
export const referralValue = define({
  id: "REFERRALVALUE",
  parameters: {
    customer_value: {
      kind: "number",
      range: ranges.amount,
    },
    referrals_per_year: {
      kind: "number",
      range: ranges.notNegative,
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
    },
  },
  examples: [
    {
      given: {
        customer_value: 114_736.842105263,
        referrals_per_year: 0.02,
        retention_rate: 0.9,
        discount_rate: 0.09,
      },
      gives: [[127901.38504155108, 129607.60998810921]],
    },
  ],
  result: ["first_generation", "all_generations"],
  compute: (given) => {
    const { firstGeneration, allGenerations } = valueWithReferrals({
      customerValue: given.customer_value,
      referralsPerYear: given.referrals_per_year,
      retentionRate: given.retention_rate,
      discountRate: given.discount_rate,
    });
    return [firstGeneration, allGenerations] as const;
  },
});
