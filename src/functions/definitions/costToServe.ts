import { finite } from "../../core/numeric/finite";
import { ranges } from "../../core/ranges";
import { costToServe as marginAfterServing } from "../../core/value/costToServe";
import { define } from "../define";

/**
 * COSTTOSERVE: what remains of a margin after the contacts with the customer (docs/articles.md R23);
 * docs/specification.md, "COSTTOSERVE".
 */
export const costToServe = define({
  id: "COSTTOSERVE",
  text: "Returns the margin that is left of a customer after the cost to serve: contacts times unit costs over all touch points.",
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
      text: "Contribution margin of the customer in a year, before the cost to serve: one for all, or a column.",
    },
    contacts: {
      kind: "rows",
      range: ranges.notNegative,
      beside: "annual_margin",
      across: "unit_costs",
      text: "Contacts in a year: a row for each customer, a column for each touch point.",
    },
    unit_costs: {
      kind: "list",
      range: ranges.notNegative,
      text: "Cost of one contact at each touch point, typed positive: a row as long as the rows of contacts are, or for one customer both as columns.",
    },
  },
  examples: [
    {
      says: "3 calls at 5 and 2 visits at 10",
      given: { annual_margin: 100, contacts: [[3], [2]], unit_costs: [[5], [10]] },
      gives: [[65]],
    },
    {
      says: "two customers at once",
      given: {
        annual_margin: [[100], [80]],
        contacts: [
          [3, 2],
          [12, 4],
        ],
        unit_costs: [[5, 10]],
      },
      gives: [[65], [-20]],
    },
  ],
  result: ["margin_after_serving"],
  compute: ({ annual_margin, contacts, unit_costs }) =>
    [finite(marginAfterServing(annual_margin, contacts, unit_costs))] as const,
});
