import { churnRate as shareLost } from "../../core/churn/churnRate";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE: lost customers by those at the start, or by the average (docs/articles.md R53);
 * docs/specification.md, "CHURNRATE".
 */
export const churnRate = define({
  id: "CHURNRATE",
  text: "Returns the share of customers lost in a period.",
  parameters: {
    customers_lost: {
      kind: "number",
      range: ranges.notNegative,
      text: "Customers lost in the period.",
    },
    customers_start: {
      kind: "number",
      range: ranges.notNegative,
      text: "Customers at the start of the period.",
    },
    customers_end: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: null,
      text: "Customers at its end: lost customers are then divided by the average of start and end. If omitted, by those at the start.",
    },
  },
  examples: [
    {
      says: "84 lost, divided by the average of 1,000 and 1,040",
      given: { customers_lost: 84, customers_start: 1000, customers_end: 1040 },
      gives: 0.0823529411764706,
    },
    { says: "20 of 100 lost", given: { customers_lost: 20, customers_start: 100 }, gives: 0.2 },
  ],
  compute: ({ customers_lost, customers_start, customers_end }) =>
    shareLost(customers_lost, customers_start, customers_end),
});
