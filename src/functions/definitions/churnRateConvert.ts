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
  parameters: {
    rate: { kind: "number", range: ranges.share },
    from_months: { kind: "number", range: ranges.positive },
    to_months: {
      kind: "number",
      range: ranges.positive,
    },
  },
  examples: [
    {
      given: { rate: 0.02, from_months: 1, to_months: 12 },
      gives: 0.2152832762652,
    },
    {
      given: { rate: 0.1, from_months: 12, to_months: 1 },
      gives: 0.008741610954696721,
    },
  ],
  compute: ({ rate, from_months, to_months }) => finite(convertRate(rate, to_months / from_months)),
});
