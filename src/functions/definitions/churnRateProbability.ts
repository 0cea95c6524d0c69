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
  text: "Returns the share of the customers at the start that are lost, from a churn rate of average customers.",
  parameters: {
    average_rate: {
      kind: "number",
      range: ranges.averageRate,
      text: "Lost customers divided by the average of start and end, as CHURNRATE with three arguments gives it; up to 200%.",
    },
  },
  examples: [
    { says: "90 of 100 lost are 90/55 of the average", given: { average_rate: 90 / 55 }, gives: 0.9 },
    { says: "50% of the average", given: { average_rate: 0.5 }, gives: 0.4 },
  ],
  compute: ({ average_rate }) => finite(probabilityOfAverageRate(average_rate)),
});
