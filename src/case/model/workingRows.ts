import { levelRows } from "./levelRows";
import type { TimelineRow } from "./timelineRow";

const customers = "customers";
const amount = "amount";
const decimal = "#,##0.0";

/**
 * Workings of the comparison with winning customers, of the checks and of the break-even
 * (docs/specification.md, "Break-even" and "Checks").
 */
export const workingRows: readonly TimelineRow[] = [
  {
    key: "one_closing",
    label: "One more new customer a year: at the end",
    unit: customers,
    format: "#,##0.00",
    formula: ({ now, before, value }) =>
      `(${before("one_closing")}*(1-${value("churn_now")})+1)*${now("on")}`,
  },
  {
    key: "one_margin",
    label: "Earned by them",
    unit: amount,
    formula: ({ now, before, value }) =>
      `(${before("one_closing")}+${now("one_closing")})/${value("two")}*${now("margin_per_customer")}`,
  },
  {
    key: "extra_check",
    label: "Check: extra customers by their own recursion",
    unit: customers,
    format: decimal,
    formula: ({ now, before, value }) =>
      `(${before("extra_check")}*(1-${value("churn_now")})+${now("opening_after")}*(${value("churn_now")}-${value("churn_target")})*${now("ramp")}+${now("referred")})*${now("on")}`,
  },
  {
    key: "backward",
    label: "Check: value of later years, from the last one back",
    unit: amount,
    formula: ({ now, after, value }) =>
      `(${now("net")}*${now("on")}+${after("backward")})/(1+${value("discount_rate")}*${now("on")})`,
  },
  ...levelRows,
  {
    key: "alone",
    label: "Present value of less churn alone, levers at rest",
    unit: amount,
    formula: ({ now, value }) =>
      `((${now("average_kept")}-${now("average_before")})*${now("margin_per_customer")}*${value("attributable_share")}-${now("on")}*${value("annual_cost")}-${now("initial")}*${value("one_off_cost")}-${now("average_kept")}*${value("cost_per_customer")})*${now("discount_factor")}*(1-${value("tax_rate")})`,
  },
  {
    key: "weight_capital",
    label: "Break-even: value of 1 owed in the year",
    unit: "factor",
    format: "0.0000",
    formula: ({ now, after }) =>
      `(${after("discount_factor")}-${now("discount_factor")})*${now("on")}*(1-${now("last_year")})`,
  },
  {
    key: "weight",
    label: "Break-even: value of one average customer",
    unit: amount,
    formula: ({ now, value }) =>
      `((${now("margin_per_customer")}*${value("saved_margin_share")}*(1+${value("spendUplift")})+${value("cost_to_serve_saving")}*${now("on")})*${value("attributable_share")}-${value("cost_per_customer")}*${now("on")})*${now("discount_factor")}*(1-${value("tax_rate")})+${now("owed_after")}*${value("attributable_share")}*${now("weight_capital")}`,
  },
  {
    key: "fixed_margin",
    label: "Break-even: earned or paid at any target",
    unit: amount,
    formula: ({ now, value }) =>
      `${now("average_before")}*${now("margin_per_customer")}*(${value("spendUplift")}-${value("saved_margin_share")}*(1+${value("spendUplift")}))*${value("attributable_share")}+${now("given_away")}-${now("on")}*${value("annual_cost")}-${now("initial")}*${value("one_off_cost")}`,
  },
  {
    key: "fixed",
    label: "Break-even: its value, receivables with it",
    unit: amount,
    formula: ({ now, value }) =>
      `${now("fixed_margin")}*${now("discount_factor")}*(1-${value("tax_rate")})-${now("average_before")}*${now("owed_before")}*${value("attributable_share")}*${now("weight_capital")}`,
  },
];
