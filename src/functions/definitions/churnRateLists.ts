import { compareLists } from "../../core/churn/compareLists";
import { succeed } from "../../core/outcome";
import { define } from "../define";

/**
 * CHURNRATE.LISTS: churn from two lists of customers (docs/mathematics.md, "Churn", vector C-LISTS);
 * docs/specification.md, "CHURNRATE.LISTS".
 */
export const churnRateLists = define({
  id: "CHURNRATE.LISTS",
  parameters: {
    customers_before: {
      kind: "customers",
    },
    customers_after: { kind: "customers" },
    show: {
      kind: "choice",
      choices: ["rate", "customers"],
      otherwise: "rate",
    },
  },
  result: "table",
  examples: [
    {
      given: {
        customers_before: [["A"], ["B"], ["C"], ["D"]],
        customers_after: [["B"], ["D"], ["E"], ["F"], ["G"]],
      },
      gives: 0.5,
    },
    {
      given: { customers_before: [[101], [102]], customers_after: [[102], [103]], show: "customers" },
      gives: [
        ["customer", "status"],
        [101, "lost"],
        [102, "kept"],
        [103, "new"],
      ],
    },
  ],
  compute: ({ customers_before, customers_after, show }) => {
    const { customers, rate } = compareLists(customers_before, customers_after);
    if (show === "rate") return rate;
    return succeed([["customer", "status"], ...customers.map(({ customer, status }) => [customer, status])]);
  },
});
