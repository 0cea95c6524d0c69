import type { TimelineRow } from "./timelineRow";

const customers = "customers";
const amount = "amount";
const decimal = "#,##0.0";

/** Workings of the comparison with winning customers, of the checks and of the break-even (specification 2, rules 4 and 9). */
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
      `(${before("extra_check")}*(1-${value("churn_now")})+${now("opening_after")}*(${value("churn_now")}-${value("churn_target")})*${now("ramp")})*${now("on")}`,
  },
  {
    key: "backward",
    label: "Check: value of later years, from the last one back",
    unit: amount,
    formula: ({ now, after, value }) =>
      `(${now("net")}*${now("on")}+${after("backward")})/(1+${value("discount_rate")}*${now("on")})`,
  },
  {
    key: "weight",
    label: "Break-even: value of one average customer",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("margin_per_customer")}*${value("attributable_share")}-${value("cost_per_customer")}*${now("on")})*${now("discount_factor")}*(1-${value("tax_rate")})`,
  },
  {
    key: "fixed",
    label: "Break-even: value that the target does not move",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("margin_per_customer")}*${value("attributable_share")}*${now("average_before")}+${now("on")}*${value("annual_cost")}+${now("initial")}*${value("one_off_cost")})*${now("discount_factor")}*(1-${value("tax_rate")})`,
  },
];
