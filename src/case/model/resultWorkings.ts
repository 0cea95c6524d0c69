import { levers } from "../assumptions/assumptions";
import { formats } from "../sheet/formats";
import type { ResultWorkingKey } from "./modelKeys";
import { present, type ResultRow } from "./resultRow";

/** What the results are made of, shown below them. */
export const resultWorkings: Readonly<Record<ResultWorkingKey, ResultRow>> = {
  noRate: {
    unit: "word",
    format: formats.general,
    formula: ({ value, word }) =>
      `IF(${value("marginGiven")}=1,${word("noSingleRate")},${word("needsMargin")})`,
  },
  leversMoved: {
    unit: "flag",
    format: formats.whole,
    formula: ({ value }) => {
      const atRest = levers.map(
        ({ name, follows }) => `${value(name)}=${follows === undefined ? "0" : value(follows)}`,
      );
      return `IF(AND(${atRest.join(",")}),0,1)`;
    },
  },
  npvToday: {
    unit: "amount",
    format: formats.amount,
    formula: (cells) => present(cells, "net_today"),
  },
  mayBreakEven: {
    unit: "flag",
    format: formats.whole,
    formula: ({ value, npv }) =>
      `IF(AND(${value("marginGiven")}=1,${value("annual_margin")}>0,${value("tax_rate")}<1,${npv("breakEvenZero")}>=0),1,0)`,
  },
  paysToday: {
    unit: "flag",
    format: formats.whole,
    formula: ({ value }) => `IF(${value("mayBreakEven")}*${value("leversMoved")}*${value("npvToday")}>0,1,0)`,
  },
  breakEvenExists: {
    unit: "flag",
    format: formats.whole,
    formula: ({ value }) => `${value("mayBreakEven")}*(1-${value("paysToday")})`,
  },
  breakEvenOrToday: {
    unit: "shareAYear",
    format: formats.rate,
    formula: ({ value }) =>
      `IF(AND(${value("pv_cost")}=0,${value("leversMoved")}=0),${value("churn_now")},${value("breakEvenPoint")})`,
  },
  annuity: {
    unit: "factor",
    format: formats.factor,
    formula: (cells) => present(cells, "on"),
  },
  pv_saved: {
    unit: "customers",
    format: formats.decimal,
    formula: (cells) => present(cells, "saved"),
  },
  pv_one: {
    unit: "amount",
    format: formats.amount,
    formula: (cells) => present(cells, "one_margin"),
  },
  retentionNow: {
    unit: "shareAYear",
    format: formats.rate,
    formula: ({ value }) => `1-${value("churn_now")}`,
  },
  lifeSpread: {
    unit: "shareAYear",
    format: formats.rate,
    formula: ({ value }) => `1+${value("discount_rate")}-${value("retentionNow")}`,
  },
  lossMargins: {
    unit: "amountACustomer",
    format: formats.amount,
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,${value("annual_margin")}*${value("retentionNow")}/${value("lifeSpread")},0)`,
  },
  lifeReferrals: {
    unit: "customers",
    format: formats.threeDecimals,
    formula: ({ value }) =>
      `IF(${value("lifeSpread")}>0,${value("referral_rate_target")}*(1+${value("discount_rate")})/${value("lifeSpread")},0)`,
  },
  afterSpread: {
    unit: "shareAYear",
    format: formats.rate,
    formula: ({ value }) =>
      `1+${value("discount_rate")}-${value("retentionNow")}*(1+${value("margin_growth")})`,
  },
  afterMargin: {
    unit: "amountAYear",
    format: formats.amount,
    formula: ({ value, years: row }) =>
      `SUMPRODUCT(${row("last_year")},${row("closing_after")}-${row("closing_before")},${row("margin_per_customer")},${row("discount_factor")})*(1+${value("margin_growth")})*${value("saved_margin_share")}*${value("attributable_share")}*(1-${value("tax_rate")})`,
  },
  pv_alone: {
    unit: "amount",
    format: formats.amount,
    formula: ({ years: row }) => `SUM(${row("alone")})`,
  },
  pv_level: {
    unit: "amount",
    format: formats.amount,
    formula: ({ value, years: row }) =>
      `SUMPRODUCT((${row("level_before")}^${value("two")}+${row("level_after")}^${value("two")})^(1/${value("two")}),${row("discount_factor")})`,
  },
};
