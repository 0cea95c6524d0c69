import { probabilityOfAverageRate } from "../../core/churn/probabilityOfAverageRate";
import { finite } from "../../core/numeric/finite";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE.PROBABILITY: from churn by average customers to churn of those at the start
 * (docs/mathematics.md, "Churn"); docs/specification.md, "CHURNRATE.PROBABILITY".
 */
export const churnRateProbability = define({
  id: "CHURNRATE.PROBABILITY",
  parameters: {
    average_rate: {
      kind: "number",
      range: ranges.averageRate,
    },
  },
  examples: [
    { given: { average_rate: 90 / 55 }, gives: 0.9 },
    { given: { average_rate: 0.5 }, gives: 0.4 },
  ],
  compute: ({ average_rate }) => finite(probabilityOfAverageRate(average_rate)),
});
