import { convertRate } from "../../core/churn/convertRate";
import { finite } from "../../core/numeric/finite";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE.CONVERT: a churn rate for another length of period (docs/mathematics.md, "Churn");
 * docs/specification.md, "CHURNRATE.CONVERT".
 */
export const churnRateConvert = define({
  id: "CHURNRATE.CONVERT",
  text: "Returns a churn rate for another length of period, such as a year for a month.",
  parameters: {
    rate: { kind: "number", range: ranges.share, text: "Share of customers lost in a period." },
    from_months: { kind: "number", range: ranges.positive, text: "Length of that period in months." },
    to_months: {
      kind: "number",
      range: ranges.positive,
      text: "Length in months of the period asked for. Customers lost are lost once, so that 2% a month is 21.5% a year, not 24%.",
    },
  },
  examples: [
    {
      says: "2% a month as a rate a year",
      given: { rate: 0.02, from_months: 1, to_months: 12 },
      gives: 0.2152832762652,
    },
    {
      says: "10% a year as a rate a month",
      given: { rate: 0.1, from_months: 12, to_months: 1 },
      gives: 0.008741610954696721,
    },
  ],
  compute: ({ rate, from_months, to_months }) => finite(convertRate(rate, to_months / from_months)),
});
