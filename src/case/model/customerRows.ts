import type { TimelineRow } from "./timelineRow";

const customers = "customers";
const decimal = "#,##0.0";

/**
 * Customers with and without the programme (docs/specification.md, "Customer path"). `on` is 1 in years 1 to
 * N.
 */
export const customerRows: readonly TimelineRow[] = [
  {
    key: "initial",
    label: "Year 0",
    unit: "flag",
    format: "0",
    formula: ({ now }) => `IF(${now("year")}=0,1,0)`,
  },
  {
    key: "on",
    label: "Within the horizon",
    unit: "flag",
    format: "0",
    formula: ({ now, value }) => `IF(AND(${now("year")}>0,${now("year")}<=${value("years")}),1,0)`,
  },
  {
    key: "opening_before",
    label: "Without: customers at the start",
    unit: customers,
    format: decimal,
    formula: ({ now, before }) => `${before("closing_before")}*${now("on")}`,
  },
  {
    key: "lost_before",
    label: "Without: lost",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) => `${now("opening_before")}*${value("churn_now")}`,
  },
  {
    key: "new",
    label: "New, with and without",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) => `${value("new_customers")}*${now("on")}`,
  },
  {
    key: "closing_before",
    label: "Without: customers at the end",
    unit: customers,
    format: "#,##0",
    total: true,
    formula: ({ now, value }) =>
      `${now("opening_before")}-${now("lost_before")}+${now("new")}+${now("initial")}*${value("customers")}`,
  },
  {
    key: "churn_after",
    label: "With: churn",
    unit: "share",
    format: "0.0%",
    formula: ({ now, value }) =>
      `(${value("churn_now")}-${now("ramp")}*(${value("churn_now")}-${value("churn_target")}))*${now("on")}`,
  },
  {
    key: "opening_after",
    label: "With: customers at the start",
    unit: customers,
    format: decimal,
    formula: ({ now, before }) => `${before("closing_after")}*${now("on")}`,
  },
  {
    key: "lost_after",
    label: "With: lost",
    unit: customers,
    format: decimal,
    formula: ({ now }) => `${now("opening_after")}*${now("churn_after")}`,
  },
  {
    key: "referred",
    label: "With: new by referral, or staying away",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) =>
      `MAX(0-${now("new")},${now("opening_after")}*${value("referral_rate_target")}-${now("opening_before")}*${value("referral_rate_now")})`,
  },
  {
    key: "closing_after",
    label: "With: customers at the end",
    unit: customers,
    format: "#,##0",
    total: true,
    formula: ({ now, value }) =>
      `${now("opening_after")}-${now("lost_after")}+${now("new")}+${now("referred")}+${now("initial")}*${value("customers")}`,
  },
  {
    key: "average_before",
    label: "Without: average customers",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) =>
      `(${now("opening_before")}+${now("closing_before")})/${value("two")}*${now("on")}`,
  },
  {
    key: "average_after",
    label: "With: average customers",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) =>
      `(${now("opening_after")}+${now("closing_after")})/${value("two")}*${now("on")}`,
  },
  {
    key: "extra",
    label: "Difference: extra customers",
    unit: customers,
    format: decimal,
    formula: ({ now }) => `${now("average_after")}-${now("average_before")}`,
  },
  {
    key: "saved",
    label: "Saved in the year by the programme",
    unit: customers,
    format: decimal,
    formula: ({ now, value }) =>
      `${now("opening_after")}*(${value("churn_now")}-${now("churn_after")})*${value("attributable_share")}`,
  },
];
