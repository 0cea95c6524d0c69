import { formats } from "../sheet/formats";
import type { ComparisonKey } from "./modelKeys";
import { withMargin, type ResultRow } from "./resultRow";

/**
 * Break-even and what the programme is compared with (docs/specification.md, "Break-even" and "Comparisons").
 */
export const comparisonResults: Readonly<Record<ComparisonKey, ResultRow>> = {
  break_even_churn: {
    unit: "shareAYear",
    format: formats.rate,
    isNamed: true,
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("breakEvenExists")}=1,${cells.value("breakEvenOrToday")},IF(${cells.value("paysToday")}=1,${cells.word("any")},${cells.word("none")}))`,
      ),
  },
  max_annual_cost: {
    unit: "amountAYear",
    format: formats.amount,
    isNamed: true,
    formula: (cells) =>
      withMargin(
        cells,
        `IF(${cells.value("tax_rate")}<1,${cells.value("annual_cost")}+${cells.value("npv")}/${cells.value("annuity")}/(1-${cells.value("tax_rate")}),${cells.word("none")})`,
      ),
  },
  cost_per_saved_customer: {
    unit: "amountACustomer",
    format: formats.amount,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(${value("pv_saved")}>0,${value("pv_cost")}/${value("pv_saved")},${word("nobodySaved")})`,
  },
  new_customer_cost: {
    unit: "amountACustomer",
    format: formats.amount,
    formula: ({ value }) => value("acquisition_cost"),
  },
  cost_cut_equivalent: {
    unit: "shareOfTheCostBase",
    format: formats.fineRate,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}>0,${value("pv_margin")}/${value("cost_base")}/${value("annuity")},${word("none")}),${word("needsInput")})`,
  },
  cost_cut_first_year: {
    unit: "shareOfTheCostBase",
    format: formats.fineRate,
    isNamed: true,
    formula: ({ value, first, word }) =>
      `IF(ISNUMBER(${value("cost_base")}),IF(${value("cost_base")}>0,${first("margin")}/${value("cost_base")},${word("none")}),${word("needsInput")})`,
  },
  acquisition_equivalent: {
    unit: "customersAYear",
    format: formats.decimal,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(${value("pv_one")}>0,${value("pv_margin")}/${value("pv_one")},${word("none")})`,
  },
  acquisition_equivalent_cost: {
    unit: "amountAYear",
    format: formats.amount,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),ISNUMBER(${value("acquisition_equivalent")})),${value("acquisition_cost")}*${value("acquisition_equivalent")},${word("needsInput")})`,
  },
};
