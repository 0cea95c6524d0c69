import { ranges } from "../../core/ranges";
import { referralValue as valueWithReferrals } from "../../core/value/referralValue";
import { define } from "../define";

/**
 * REFERRALVALUE: a customer with those referred (docs/articles.md R09, R34);
 * docs/specification.md, "REFERRALVALUE".
 */
export const referralValue = define({
  id: "REFERRALVALUE",
  text: "Returns the value of a customer with the customers won through referrals: the first generation, and all generations.",
  parameters: {
    customer_value: {
      kind: "number",
      range: ranges.amount,
      text: "Value of a customer before acquisition cost, such as from CLV.RETENTION.",
    },
    referrals_per_year: {
      kind: "number",
      range: ranges.notNegative,
      text: "Customers won in a year through one customer: those who came, not those who were asked.",
    },
    retention_rate: {
      kind: "number",
      range: ranges.share,
      text: "Share of customers kept from one year to the next.",
    },
    discount_rate: {
      kind: "number",
      range: ranges.yearlyChange,
      otherwise: 0,
      text: "Discount rate a year.",
    },
  },
  examples: [
    {
      says: "one customer in fifty brings another one each year",
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
