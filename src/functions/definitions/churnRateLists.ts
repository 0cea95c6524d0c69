import { compareLists } from "../../core/churn/compareLists";
import { succeed } from "../../core/outcome";
import { define } from "../define";

/**
 * CHURNRATE.LISTS: churn from two lists of customers (docs/mathematics.md, "Churn", vector C-LISTS);
 * docs/specification.md, "CHURNRATE.LISTS".
 */
export const churnRateLists = define({
  id: "CHURNRATE.LISTS",
  text: "Returns the share of customers in one list that are no longer in a later one.",
  parameters: {
    customers_before: {
      kind: "customers",
      text: "The customers at the start, without header. Each counts once; case and blanks around them do not matter, leading zeros do, and the number 12 is the text 12.",
    },
    customers_after: { kind: "customers", text: "The customers at the end, without header." },
    show: {
      kind: "choice",
      choices: ["rate", "customers"],
      otherwise: "rate",
      text: "The churn rate, or a table of all customers with their status: kept, lost or new.",
    },
  },
  result: "table",
  examples: [
    {
      says: "two of four are gone",
      given: {
        customers_before: [["A"], ["B"], ["C"], ["D"]],
        customers_after: [["B"], ["D"], ["E"], ["F"], ["G"]],
      },
      gives: 0.5,
    },
    {
      says: "who they are",
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
