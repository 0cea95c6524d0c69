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
  {
    key: "inflows",
    label: "Sum of the years that bring money",
    unit: "amount",
    format: money,
    formula: ({ years: row }) => `SUMIF(${row("net")},">0")`,
  },
  {
    key: "outflows",
    label: "Sum of the years that cost money",
    unit: "amount",
    format: money,
    formula: ({ years: row }) => `0-SUMIF(${row("net")},"<0")`,
  },
  {
    key: "irrExists",
    label: "Whether there is a single rate",
    unit: "flag",
    format: "0",
    note: "the cumulative flow changes its sign exactly once, to above 0",
    formula: ({ value, years: row, last }) =>
      `IF(AND(${value("marginGiven")}=1,SUM(${row("sign_change")})=1,${last("sign")}>0),1,0)`,
  },
  {
    key: "irrGuess",
    label: "First guess of the rate",
    unit: "a year",
    format: rate,
    formula: ({ value }) =>
      `IF(AND(${value("irrExists")}=1,${value("outflows")}>0),(${value("inflows")}/${value("outflows")})^(${value("two")}/(${value("years")}+1))-1,0)`,
  },
  {
    key: "breakEvenExists",
    label: "Whether there is a break-even",
    unit: "flag",
    format: "0",
    note: "the margin is above 0, and it would pay if nobody left",
    formula: ({ value, npv }) =>
      `IF(AND(${value("marginGiven")}=1,${value("annual_margin")}>0,${value("tax_rate")}<1,${npv("breakEvenZero")}>=0),1,0)`,
  },
  {
    key: "breakEvenOrToday",
    label: "Break-even by the workings, today's churn without costs",
    unit: "share a year",
    format: rate,
    formula: ({ value }) => `IF(${value("pv_cost")}=0,${value("churn_now")},${value("breakEvenPoint")})`,
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
    key: "pv_cost_today",
    label: "Costs if churn stayed, present value after tax",
    unit: "amount",
    format: money,
    formula: ({ value, years: row }) =>
      `SUMPRODUCT(${row("on")}*${value("annual_cost")}+${row("initial")}*${value("one_off_cost")}+${row("average_before")}*${value("cost_per_customer")},${row("discount_factor")})*(1-${value("tax_rate")})`,
  },
  {
    key: "pv_tax",
    label: "Present value of the tax",
    unit: "amount",
    format: money,
    formula: (cells) => `0-${present(cells, "tax")}`,
  },
];
