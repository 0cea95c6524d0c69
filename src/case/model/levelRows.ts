import type { TimelineRow } from "./timelineRow";

const amount = "amount";

/** Workings of two checks: what all customers earn, with and without; and the levers if churn stayed as it is. */
export const levelRows: readonly TimelineRow[] = [
  {
    key: "level_before",
    label: "Check: earned by all customers without",
    unit: amount,
    formula: ({ now }) => `${now("average_before")}*${now("margin_per_customer")}`,
  },
  {
    key: "level_after",
    label: "Check: earned by all customers with",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_before")}+(${now("average_after")}-${now("average_before")})*${value("saved_margin_share")})*${now("margin_per_customer")}*(1+${value("order_value_uplift")})*(1+${value("frequency_uplift")})+${now("average_after")}*${value("cost_to_serve_saving")}`,
  },
  {
    key: "closing_today",
    label: "Churn as today: customers at the end",
    unit: "customers",
    format: "#,##0.0",
    formula: ({ now, before, value }) =>
      `${before("closing_today")}*(1-${value("churn_now")})*${now("on")}+MAX(0,${now("new")}+(${before("closing_today")}*${value("referral_rate_target")}-${now("opening_before")}*${value("referral_rate_now")})*${now("on")})+${now("initial")}*${value("customers")}`,
  },
  {
    key: "average_today",
    label: "Churn as today: average customers",
    unit: "customers",
    format: "#,##0.0",
    formula: ({ now, before, value }) =>
      `(${before("closing_today")}+${now("closing_today")})/${value("two")}*${now("on")}`,
  },
  {
    key: "margin_today",
    label: "Churn as today: gained by the levers",
    unit: amount,
    formula: ({ now, value }) =>
      `(((${now("average_today")}-${now("average_before")})*${value("saved_margin_share")}*(1+${value("spendUplift")})+${now("average_before")}*${value("spendUplift")})*${now("margin_per_customer")}+${now("average_today")}*${value("cost_to_serve_saving")})*${value("attributable_share")}`,
  },
  {
    key: "receivables_today",
    label: "Churn as today: receivables, with less without",
    unit: amount,
    formula: ({ now, value }) =>
      `(${now("average_today")}*${now("owed_after")}-${now("average_before")}*${now("owed_before")})*${value("attributable_share")}`,
  },
  {
    key: "net_today",
    label: "Churn as today: net",
    unit: amount,
    formula: ({ now, before, value }) =>
      `(${now("margin_today")}+${now("given_away")}-${now("on")}*${value("annual_cost")}-${now("initial")}*${value("one_off_cost")}-${now("average_today")}*${value("cost_per_customer")})*(1-${value("tax_rate")})+(${before("receivables_today")}-${now("receivables_today")}*(1-${now("last_year")}))*${now("on")}`,
  },
];
