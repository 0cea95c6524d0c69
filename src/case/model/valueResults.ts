import { present, withMargin, type ResultCells, type ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";
const years = "0.0";

const payback = (cells: ResultCells, sum: string, found: string): string =>
  withMargin(cells, `IF(${cells.last(sum)}<0,"none",MAX(${cells.years(found)}))`);

/** The lines of the margin in the order of docs/specification.md, "Levers". */
const lines = [
  ["pv_retention", "retention_margin", "customers kept"],
  ["pv_referral", "referral_margin", "customers referred"],
  ["pv_order_value", "order_margin", "order value and frequency"],
  ["pv_cost_to_serve", "service_margin", "cost to serve"],
] as const;

/**
 * Worth, rates and payback, in the names of the command line
 * (docs/specification.md, "Internal rate of return" and "Payback").
 */
export const valueResults: readonly ResultRow[] = [
  ...lines.map(([key, line, label]): ResultRow => ({
    key,
    label: `Present value: ${label}`,
    unit: "amount",
    format: money,
    formula: (cells) => present(cells, line),
  })),
  {
    key: "pv_margin",
    label: ({ value }) =>
      `IF(${value("marginGiven")}=1,"Present value of the extra margin","Present value of the extra revenue")`,
    unit: "amount",
    format: money,
    total: true,
    formula: ({ value }) =>
      `${value("pv_retention")}+${value("pv_referral")}+${value("pv_order_value")}+${value("pv_cost_to_serve")}`,
  },
  {
    key: "pv_working_capital",
    label: "Present value: receivables",
    unit: "amount",
    format: money,
    note: "cash set free or tied up, taken back at the end of the last year",
    formula: (cells) => present(cells, "working_capital"),
  },
  {
    key: "pv_cost",
    label: "Present value of the costs",
    unit: "amount",
    format: money,
    formula: (cells) => `0-${present(cells, "cost")}`,
  },
  {
    key: "pv_tax",
    label: "Present value of the tax",
    unit: "amount",
    format: money,
    formula: (cells) => `0-${present(cells, "tax")}`,
  },
  {
    key: "npv",
    label: ({ value }) =>
      `IF(${value("marginGiven")}=1,"Net present value (NPV)","Present value of revenue")`,
    unit: "amount",
    format: money,
    total: true,
    formula: ({ years: row }) => `SUM(${row("present_value")})`,
  },
  {
    key: "irr",
    label: "Internal rate of return (IRR)",
    unit: "a year",
    format: rate,
    note: ({ value }) =>
      `IF(${value("irrExists")}*${value("moneyFirst")}=1,"money comes first: this is what such a loan costs a year","flows at the end of each year")`,
    formula: ({ value }) =>
      `IF(${value("irrExists")}=1,IF(${value("irrFirst")}>${value("irrFloor")},${value("irrFirst")},IF(${value("irrSecond")}>${value("irrFloor")},${value("irrSecond")},"no single rate")),${value("noRate")})`,
  },
  {
    key: "payback",
    label: "Payback",
    unit: "years",
    format: years,
    formula: (cells) => payback(cells, "cumulative", "payback_year"),
  },
  {
    key: "discounted_payback",
    label: "Discounted payback",
    unit: "years",
    format: years,
    formula: (cells) => payback(cells, "cumulative_present", "discounted_year"),
  },
  {
    key: "roi",
    label: "Return on the costs (ROI)",
    unit: "share of the costs",
    format: rate,
    note: "present value of margin and receivables by present value of costs, less 1",
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("pv_cost")}>0,(${cells.value("pv_margin")}+${cells.value("pv_working_capital")})/${cells.value("pv_cost")}-1,"no costs")`,
      ),
  },
  {
    key: "after_horizon",
    label: "Value after the horizon, not in the NPV",
    unit: "amount",
    format: money,
    note: "average form: customers gained by then, at today's churn, no programme, before what the levers add",
    formula: ({ value }) =>
      `IF(${value("value_after_horizon")}="on",IF(${value("afterSpread")}>0,${value("afterMargin")}*(1+${value("retentionNow")})/(${value("two")}*${value("afterSpread")}),"without end"),"off")`,
  },
];
