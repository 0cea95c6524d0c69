import { formats } from "../sheet/formats";
import type { CustomerResultKey } from "./modelKeys";
import type { ResultRow } from "./resultRow";

/** What one customer is worth, and what faster payment is worth, in the forms of the functions of these names. */
export const customerResults: Readonly<Record<CustomerResultKey, ResultRow>> = {
  customer_value: {
    unit: "amountACustomer",
    format: formats.amount,
    formula: ({ value, word }) =>
      `IF(${value("lifeSpread")}>0,${value("annual_margin")}*(1+${value("discount_rate")})/${value("lifeSpread")},${word("withoutEnd")})`,
  },
  customer_loss: {
    unit: "amountACustomer",
    format: formats.amount,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(AND(ISNUMBER(${value("acquisition_cost")}),OR(${value("lifeSpread")}<=0,${value("lossMargins")}>N(${value("acquisition_cost")}))),N(${value("acquisition_cost")}),IF(${value("lifeSpread")}>0,${value("lossMargins")},${word("withoutEnd")}))`,
  },
  referral_value: {
    unit: "amountACustomer",
    format: formats.amount,
    isNamed: true,
    formula: ({ value, word }) =>
      `IF(${value("lifeSpread")}>0,N(${value("customer_value")})*(1+${value("lifeReferrals")}),${word("withoutEnd")})`,
  },
  referral_value_all: {
    unit: "amountACustomer",
    format: formats.amount,
    formula: ({ value, word }) =>
      `IF(AND(${value("lifeSpread")}>0,${value("lifeReferrals")}<1),N(${value("customer_value")})/(1-${value("lifeReferrals")}),${word("withoutEnd")})`,
  },
  cash_release: {
    unit: "amount",
    format: formats.amount,
    isNamed: true,
    formula: ({ value }) =>
      `${value("customers")}*N(${value("revenue_per_customer")})*(${value("days_now")}-${value("days_target")})/${value("daysInYear")}*(1+${value("vat_rate")})`,
  },
  cash_release_vat: {
    unit: "amount",
    format: formats.amount,
    formula: ({ value }) => `${value("cash_release")}*${value("vat_rate")}/(1+${value("vat_rate")})`,
  },
  cash_release_interest: {
    unit: "amountAYear",
    format: formats.amount,
    isNamed: true,
    formula: ({ value }) => `${value("cash_release")}*${value("funding_rate")}`,
  },
};
