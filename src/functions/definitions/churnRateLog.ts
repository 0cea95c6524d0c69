import { churnOfLog } from "../../core/churn/churnOfLog";
import { succeed } from "../../core/outcome";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE.LOG: churn from a log of transactions (docs/mathematics.md, "Churn", vectors C-TX180, C-TX365);
 * docs/specification.md, "CHURNRATE.LOG".
 */
export const churnRateLog = define({
  id: "CHURNRATE.LOG",
  parameters: {
    customers: {
      kind: "customers",
    },
    dates: { kind: "list", range: ranges.day, beside: "customers" },
    from_date: { kind: "number", range: ranges.day },
    to_date: {
      kind: "number",
      range: ranges.day,
    },
    window_days: {
      kind: "number",
      range: ranges.wholeDays,
      otherwise: 365,
    },
    show: {
      kind: "choice",
      choices: ["rate", "table"],
      otherwise: "rate",
    },
  },
  result: "table",
  examples: [
    {
      given: {
        customers: [["Ann"], ["Bo"], ["Cai"], ["Ann"]],
        dates: [[45000], [45100], [45200], [45400]],
        from_date: 45291,
        to_date: 45657,
      },
      gives: 2 / 3,
    },
    {
      given: {
        customers: [["Ann"], ["Bo"], ["Cai"], ["Ann"]],
        dates: [[45000], [45100], [45200], [45400]],
        from_date: 45291,
        to_date: 45657,
        show: "table",
      },
      gives: [
        ["measure", "value"],
        ["customers_start", 3],
        ["lost", 2],
        ["new", 0],
        ["returned", 0],
        ["customers_end", 1],
        ["churn_rate", 2 / 3],
        ["first_date", 45000],
        ["last_date", 45400],
        ["rows_skipped", 0],
      ],
    },
  ],
  compute: ({ customers, dates, from_date, to_date, window_days, show }) => {
    const counted = churnOfLog({
      customers,
      dates,
      fromDate: from_date,
      toDate: to_date,
      windowDays: window_days,
    });
    if (!counted.ok) return counted;
    const churn = counted.value;
    if (show === "rate") return churn.churnRate;
    return succeed([
      ["measure", "value"],
      ["customers_start", churn.customersStart],
      ["lost", churn.lost],
      ["new", churn.new],
      ["returned", churn.returned],
      ["customers_end", churn.customersEnd],
      ["churn_rate", churn.churnRate],
      ["first_date", churn.firstDate],
      ["last_date", churn.lastDate],
      ["rows_skipped", churn.rowsSkipped],
    ]);
  },
});
