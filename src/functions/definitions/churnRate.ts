import { churnRate as shareLost } from "../../core/churn/churnRate";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE: lost customers by those at the start, or by the average (docs/articles.md R53);
 * docs/specification.md, "CHURNRATE".
 */
export const churnRate = define({
  id: "CHURNRATE",
  parameters: {
    customers_lost: {
      kind: "number",
      range: ranges.notNegative,
    },
    customers_start: {
      kind: "number",
      range: ranges.notNegative,
    },
    customers_end: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: null,
    },
  },
  examples: [
    {
      given: { customers_lost: 84, customers_start: 1000, customers_end: 1040 },
      gives: 0.0823529411764706,
    },
    { given: { customers_lost: 20, customers_start: 100 }, gives: 0.2 },
  ],
  compute: ({ customers_lost, customers_start, customers_end }) =>
    shareLost(customers_lost, customers_start, customers_end),
});
