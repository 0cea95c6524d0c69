import { withMargin, type ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";

/**
 * Break-even and what the programme is compared with (docs/specification.md, "Break-even" and "Comparisons").
 */
export const comparisonResults: readonly ResultRow[] = [
  {
    key: "break_even_churn",
    label: "Break-even churn",
    unit: "share a year",
    format: rate,
    note: "the target at which the programme is worth what it costs",
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("breakEvenExists")}=1,${cells.value("breakEvenOrToday")},IF(${cells.value("paysToday")}=1,"any","none"))`,
      ),
  },
  {
    key: "max_annual_cost",
    label: "The most the programme may cost a year",
    unit: "amount a year",
    format: money,
    note: "NPV is 0 at this cost",
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("tax_rate")}<1,${cells.value("annual_cost")}+${cells.value("npv")}/${cells.value("annuity")}/(1-${cells.value("tax_rate")}),"none")`,
      ),
  },
  {
    key: "cost_per_saved_customer",
    label: "Cost per saved customer, all in",
    unit: "amount a customer",
    format: money,
    formula: ({ value }) =>
      `IF(${value("pv_saved")}>0,${value("pv_cost")}/${value("pv_saved")},"nobody saved")`,
  },
  {
    key: "new_customer_cost",
    label: "Cost of a new customer, to compare",
    unit: "amount a customer",
    format: money,
    formula: ({ value }) => value("acquisition_cost"),
  },
  {
    key: "cost_cut_equivalent",
    label: "Equal cut of the cost base",
    unit: "share of the cost base",
    format: "0.00%",
    note: "by the cost base above: a flat cut every year, before tax and before the programme's costs",
    formula: ({ value }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}>0,${value("pv_margin")}/${value("cost_base")}/${value("annuity")},"none"),"needs input")`,
  },
  {
    key: "cost_cut_first_year",
    label: "The same, of year 1 alone",
    unit: "share of the cost base",
    format: "0.00%",
    formula: ({ value, first }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}>0,${first("margin")}/${value("cost_base")},"none"),"needs input")`,
  },
  {
    key: "acquisition_equivalent",
    label: "Equal number of extra new customers",
    unit: "customers a year",
    format: "#,##0.0",
    formula: ({ value }) => `IF(${value("pv_one")}>0,${value("pv_margin")}/${value("pv_one")},"none")`,
  },
  {
    key: "acquisition_equivalent_cost",
    note: "by the cost of winning a new customer above",
    label: "What they would cost",
    unit: "amount a year",
    format: money,
    formula: ({ value }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("acquisition_equivalent")})),${value("acquisition_cost")}*${value("acquisition_equivalent")},"needs input")`,
  },
];
