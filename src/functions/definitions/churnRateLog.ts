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
  text: "Returns the share of customers active at one date that are no longer active at a later one, from a list of transactions.",
  parameters: {
    customers: {
      kind: "customers",
      text: "The customer of each row, without header; rows without one are skipped. Credit notes count as rows: filter them first.",
    },
    dates: { kind: "list", range: ranges.day, beside: "customers", text: "The date of each row." },
    from_date: { kind: "number", range: ranges.day, text: "The day at which customers are counted first." },
    to_date: {
      kind: "number",
      range: ranges.day,
      text: "The day at which they are counted again. The rate is that of the time between, not of a year.",
    },
    window_days: {
      kind: "number",
      range: ranges.wholeDays,
      otherwise: 365,
      text: "A customer is active at a day with a row in as many days up to and including it.",
    },
    show: {
      kind: "choice",
      choices: ["rate", "table"],
      otherwise: "rate",
      text: "The churn rate, or a table of all that was counted.",
    },
  },
  result: "table",
  examples: [
    {
      says: "three customers active at the end of 2023, one of them at the end of 2024",
      given: {
        customers: [["Ann"], ["Bo"], ["Cai"], ["Ann"]],
        dates: [[45000], [45100], [45200], [45400]],
        from_date: 45291,
        to_date: 45657,
      },
      gives: 2 / 3,
    },
    {
      says: "what was counted",
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
