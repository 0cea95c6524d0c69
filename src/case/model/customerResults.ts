import type { ResultRow } from "./resultRow";

const money = "#,##0";

/** What one customer is worth, and what faster payment is worth, in the forms of the functions of these names. */
export const customerResults: readonly ResultRow[] = [
  {
    key: "customer_value",
    label: "Value of a new customer",
    unit: "amount a customer",
    format: money,
    note: "as CLV.RETENTION: a year's margin at once, then at today's churn",
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,${value("annual_margin")}*(1+${value("discount_rate")})/${value("lifeSpread")},"without end")`,
  },
  {
    key: "customer_loss",
    label: "Cost of losing a customer",
    unit: "amount a customer",
    format: money,
    note: "as CUSTOMERLOSS: the later margins, or an equal new customer where one costs less",
    formula: ({ value }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),OR(${value("lifeSpread")}<=0,${value("lossMargins")}>N(${value("acquisition_cost")}))),N(${value("acquisition_cost")}),IF(${value("lifeSpread")}>0,${value("lossMargins")},"without end"))`,
  },
  {
    key: "referral_value",
    label: "Value of a customer with those referred",
    unit: "amount a customer",
    format: money,
    note: "as REFERRALVALUE at the target rate: the customer and the first generation",
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,N(${value("customer_value")})*(1+${value("lifeReferrals")}),"without end")`,
  },
  {
    key: "referral_value_all",
    label: "The same, all generations",
    unit: "amount a customer",
    format: money,
    formula: ({ value }) =>
      `IF(AND(${value("lifeSpread")}>0,${value("lifeReferrals")}<1),N(${value("customer_value")})/(1-${value("lifeReferrals")}),"without end")`,
  },
  {
    key: "cash_release",
    label: "Cash from faster payment, once",
    unit: "amount",
    format: money,
    note: "as CASHRELEASE, of today's customers; it is in the receivables above",
    formula: ({ value }) =>
      `${value("customers")}*N(${value("revenue_per_customer")})*(${value("days_now")}-${value("days_target")})/${value("daysInYear")}*(1+${value("vat_rate")})`,
  },
  {
    key: "cash_release_vat",
    label: "Of which VAT, owed to the state",
    unit: "amount",
    format: money,
    formula: ({ value }) => `${value("cash_release")}*${value("vat_rate")}/(1+${value("vat_rate")})`,
  },
  {
    key: "cash_release_interest",
    label: "Interest saved on it",
    unit: "amount a year",
    format: money,
    note: "not added: it is another way to see the same cash",
    formula: ({ value }) => `${value("cash_release")}*${value("funding_rate")}`,
  },
];
