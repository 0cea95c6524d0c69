import type { Assumption } from "./assumption";

const share = [0, 1] as const;
const rise = [-0.99, 10] as const;
const days = [0, 3650] as const;
const amount = [-1e12, 1e12] as const;

/**
 * Levers beside churn, off until they are moved (docs/specification.md, "Levers"), and whom the programme
 * reaches and what it costs (docs/specification.md, "Costs and share of the effect").
 */
export const leverAssumptions: readonly Assumption[] = [
  {
    name: "saved_margin_share",
    label: "Margin of customers gained, against the average",
    unit: "share of the margin",
    kind: "rate",
    range: [-10, 10],
    otherwise: 1,
    assumedSource: "assumed, as the average",
  },
  {
    name: "margin_given_away",
    label: "Given to those who would have stayed",
    unit: "amount a customer",
    kind: "amount",
    range: [0, 1e12],
    otherwise: 0,
  },
  {
    name: "referral_rate_now",
    label: "Customers won through a customer, today",
    unit: "a customer and year",
    kind: "rate",
    range: share,
    otherwise: 0,
  },
  {
    name: "referral_rate_target",
    label: "Customers won through a customer, target",
    unit: "a customer and year",
    kind: "rate",
    range: share,
    otherwise: null,
    follows: "referral_rate_now",
  },
  {
    name: "order_value_uplift",
    label: "Rise of the value of an order",
    unit: "share of the value",
    kind: "rate",
    range: rise,
    otherwise: 0,
  },
  {
    name: "frequency_uplift",
    label: "Rise of the number of orders",
    unit: "share of the number",
    kind: "rate",
    range: rise,
    otherwise: 0,
  },
  {
    name: "cost_to_serve_saving",
    label: "Saved in serving a customer",
    unit: "amount a year",
    kind: "amount",
    range: amount,
    otherwise: 0,
  },
  {
    name: "days_now",
    label: "Days until customers pay, today",
    unit: "days",
    kind: "count",
    range: days,
    otherwise: 0,
  },
  {
    name: "days_target",
    label: "Days until customers pay, target",
    unit: "days",
    kind: "count",
    range: days,
    otherwise: null,
    follows: "days_now",
  },
  {
    name: "vat_rate",
    label: "VAT, in what customers owe",
    unit: "share of revenue",
    kind: "rate",
    range: share,
    otherwise: 0,
  },
  {
    name: "funding_rate",
    label: "Interest on cash that is tied up",
    unit: "a year",
    kind: "rate",
    range: share,
    otherwise: 0,
  },
];
