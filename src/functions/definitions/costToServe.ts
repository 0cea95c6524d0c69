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
  parameters: {
    annual_margin: {
      kind: "number",
      range: ranges.amount,
    },
    contacts: {
      kind: "rows",
      range: ranges.notNegative,
      beside: "annual_margin",
      across: "unit_costs",
    },
    unit_costs: {
      kind: "list",
      range: ranges.notNegative,
    },
  },
  examples: [
    {
      given: { annual_margin: 100, contacts: [[3], [2]], unit_costs: [[5], [10]] },
      gives: [[65]],
    },
    {
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
