import { irrWorkings } from "./irrWorkings";
import { present, type ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";

/** What the results are made of, shown below them. */
export const resultWorkings: readonly ResultRow[] = [
  {
    key: "noRate",
    label: "Word where there is no rate",
    unit: "word",
    format: "General",
    formula: ({ value }) => `IF(${value("marginGiven")}=1,"no single rate","needs a margin")`,
  },
  ...irrWorkings,
  {
    key: "leversMoved",
    label: "Whether a lever beside churn is moved",
    unit: "flag",
    format: "0",
    formula: ({ value }) =>
      `IF(AND(${value("order_value_uplift")}=0,${value("frequency_uplift")}=0,${value("cost_to_serve_saving")}=0,${value("days_now")}=${value("days_target")},${value("referral_rate_now")}=${value("referral_rate_target")}),0,1)`,
  },
  {
    key: "npvToday",
    label: "NPV if churn stayed as it is: the levers alone",
    unit: "amount",
    format: money,
    formula: (cells) => present(cells, "net_today"),
  },
  {
    key: "mayBreakEven",
    label: "Whether it would pay if nobody left",
    unit: "flag",
    format: "0",
    note: "and the margin is above 0",
    formula: ({ value, npv }) =>
      `IF(AND(${value("marginGiven")}=1,${value("annual_margin")}>0,${value("tax_rate")}<1,${npv("breakEvenZero")}>=0),1,0)`,
  },
  {
    key: "paysToday",
    label: "Whether the levers pay though churn stays",
    unit: "flag",
    format: "0",
    formula: ({ value }) => `IF(${value("mayBreakEven")}*${value("leversMoved")}*${value("npvToday")}>0,1,0)`,
  },
  {
    key: "breakEvenExists",
    label: "Whether there is a break-even",
    unit: "flag",
    format: "0",
    formula: ({ value }) => `${value("mayBreakEven")}*(1-${value("paysToday")})`,
  },
  {
    key: "breakEvenOrToday",
    label: "Break-even by the workings, today's churn without costs",
    unit: "share a year",
    format: rate,
    formula: ({ value }) =>
      `IF(AND(${value("pv_cost")}=0,${value("leversMoved")}=0),${value("churn_now")},${value("breakEvenPoint")})`,
  },
  {
    key: "annuity",
    label: "Present value of 1 a year",
    unit: "factor",
    format: "0.0000",
    formula: (cells) => present(cells, "on"),
  },
  {
    key: "pv_saved",
    label: "Present value of the customers saved",
    unit: "customers",
    format: "#,##0.0",
    formula: (cells) => present(cells, "saved"),
  },
  {
    key: "pv_one",
    label: "Value of one more new customer every year",
    unit: "amount",
    format: money,
    formula: (cells) => present(cells, "one_margin"),
  },
  {
    key: "retentionNow",
    label: "Retention today",
    unit: "share a year",
    format: rate,
    formula: ({ value }) => `1-${value("churn_now")}`,
  },
  {
    key: "lifeSpread",
    label: "1 + discount rate - retention",
    unit: "share a year",
    format: rate,
    formula: ({ value }) => `1+${value("discount_rate")}-${value("retentionNow")}`,
  },
  {
    key: "lossMargins",
    label: "Later margins of a customer, this year's earned",
    unit: "amount a customer",
    format: money,
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,${value("annual_margin")}*${value("retentionNow")}/${value("lifeSpread")},0)`,
  },
  {
    key: "lifeReferrals",
    label: "Customers won through a customer over its life",
    unit: "customers",
    format: "0.000",
    note: "discounted",
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,${value("referral_rate_target")}*(1+${value("discount_rate")})/${value("lifeSpread")},0)`,
  },
  {
    key: "afterSpread",
    label: "1 + discount rate - retention with growth",
    unit: "share a year",
    format: rate,
    formula: ({ value }) =>
      `1+${value("discount_rate")}-${value("retentionNow")}*(1+${value("margin_growth")})`,
  },
  {
    key: "afterMargin",
    label: "After the horizon: margin of the customers gained",
    unit: "amount a year",
    format: money,
    note: "present value of the year's margin, after tax",
    formula: ({ value, years: row }) =>
      `SUMPRODUCT(${row("last_year")},${row("closing_after")}-${row("closing_before")},${row("margin_per_customer")},${row("discount_factor")})*(1+${value("margin_growth")})*${value("saved_margin_share")}*${value("attributable_share")}*(1-${value("tax_rate")})`,
  },
  {
    key: "pv_alone",
    label: "Present value of less churn alone, levers at rest",
    unit: "amount",
    format: money,
    formula: ({ years: row }) => `SUM(${row("alone")})`,
  },
  {
    key: "pv_level",
    label: "Present value of what all customers earn",
    unit: "amount",
    format: money,
    note: "with and without, against which the checks measure",
    formula: ({ value, years: row }) =>
      `SUMPRODUCT((${row("level_before")}^${value("two")}+${row("level_after")}^${value("two")})^(1/${value("two")}),${row("discount_factor")})`,
  },
];
