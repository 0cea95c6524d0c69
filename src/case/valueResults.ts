import { present, withMargin, type ResultCells, type ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";
const years = "0.0";

const payback = (cells: ResultCells, sum: string, found: string): string =>
  withMargin(cells, `IF(${cells.last(sum)}<0,"none",MAX(${cells.years(found)}))`);

/** Worth, rates and payback, in the names of the command line (specification 2, rules 6 and 7). */
export const valueResults: readonly ResultRow[] = [
  {
    key: "pv_margin",
    label: ({ value }) =>
      `IF(${value("marginGiven")}=1,"Present value of the extra margin","Present value of the extra revenue")`,
    unit: "amount",
    format: money,
    formula: (cells) => present(cells, "margin"),
  },
  {
    key: "pv_cost",
    label: "Present value of the costs",
    unit: "amount",
    format: money,
    formula: (cells) => `0-${present(cells, "cost")}`,
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
    note: "flows at the end of each year",
    formula: ({ value, years: row }) =>
      `IF(${value("irrExists")}=1,IFERROR(IRR(${row("net")},${value("irrGuess")}),"no single rate"),${value("noRate")})`,
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
    note: "present value of margin by present value of costs, less 1",
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("pv_cost")}>0,${cells.value("pv_margin")}/${cells.value("pv_cost")}-1,"no costs")`,
      ),
  },
];
