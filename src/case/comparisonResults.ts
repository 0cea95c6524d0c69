import { present, withMargin, type ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";

/** Break-even and what the programme is compared with (specification 2, rules 4 and 12). */
export const comparisonResults: readonly ResultRow[] = [
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
    key: "break_even_churn",
    label: "Break-even churn",
    unit: "share a year",
    format: rate,
    note: "the target at which the programme is worth what it costs",
    formula: (cells) =>
      withMargin(cells, `IF(${cells.value("breakEvenExists")}=1,${cells.value("breakEvenOrToday")},"none")`),
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
    key: "pv_saved",
    label: "Present value of the customers saved",
    unit: "customers",
    format: "#,##0.0",
    formula: (cells) => present(cells, "saved"),
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
    note: "a flat cut every year, before tax and before the programme's costs",
    formula: ({ value }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}>0,${value("pv_margin")}/${value("cost_base")}/${value("annuity")},"none"),"give the cost base")`,
  },
  {
    key: "pv_one",
    label: "Value of one more new customer every year",
    unit: "amount",
    format: money,
    formula: (cells) => present(cells, "one_margin"),
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
    label: "What they would cost",
    unit: "amount a year",
    format: money,
    formula: ({ value }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("acquisition_equivalent")})),${value("acquisition_cost")}*${value("acquisition_equivalent")},"give the cost of a new customer")`,
  },
  {
    key: "verdict",
    label: "Keeping or winning?",
    unit: "verdict",
    format: "General",
    formula: ({ value }) =>
      `IF(ISNUMBER(${value("acquisition_equivalent_cost")}),IF(${value("acquisition_equivalent_cost")}*${value("annuity")}<${value("pv_cost")},"winning costs less","keeping costs less"),"give the cost of a new customer")`,
  },
];
