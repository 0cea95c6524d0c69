import type { TimelineRow } from "./timelineRow";

const customers = "customers";
const amount = "amount";
const decimal = "#,##0.0";

/**
 * What the levers beside churn need: customers without referrals, and what customers owe
 * (docs/specification.md, "Levers").
 */
export const leverRows: readonly TimelineRow[] = [
  {
    key: "closing_kept",
    label: "With, but for referrals: customers at the end",
    unit: customers,
    format: decimal,
    formula: ({ now, before, value }) =>
      `(${before("closing_kept")}*(1-${now("churn_after")})+${now("new")})*${now("on")}+${now("initial")}*${value("customers")}`,
  },
  {
    key: "average_kept",
    label: "With, but for referrals: average customers",
    unit: customers,
    format: decimal,
    formula: ({ now, before, value }) =>
      `(${before("closing_kept")}+${now("closing_kept")})/${value("two")}*${now("on")}`,
  },
  {
    key: "last_year",
    label: "Last year of the horizon",
    unit: "flag",
    format: "0",
    formula: ({ now, value }) => `IF(${now("year")}=${value("years")},1,0)`,
  },
  {
    key: "owed_before",
    label: "Without: owed by a customer, with VAT",
    unit: "amount a customer",
    formula: ({ now, value }) => owed(now, value, "days_now"),
  },
  {
    key: "owed_after",
    label: "With: owed by a customer, with VAT",
    unit: "amount a customer",
    formula: ({ now, value }) => `${owed(now, value, "days_target")}*(1+${value("spendUplift")})`,
  },
  {
    key: "receivables",
    label: "Receivables, with less without",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_after")}*${now("owed_after")}-${now("average_before")}*${now("owed_before")})*${value("attributable_share")}`,
  },
];

/** Revenue of a customer with VAT, by the share of a year that it stands out; it grows as the margin does. */
const owed = (now: (key: string) => string, value: (key: string) => string, days: string): string =>
  `N(${value("revenue_per_customer")})*(1+${value("margin_growth")})^(${now("year")}-1)*(1+${value("vat_rate")})*${value(days)}/${value("daysInYear")}*${now("on")}`;
