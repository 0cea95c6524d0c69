/** Names that belong to parts of the case which are not built yet. */
export const laterNames: readonly string[] = [
  "window_days",
  "order_value_uplift",
  "frequency_uplift",
  "referral_rate_now",
  "referral_rate_target",
  "days_now",
  "days_target",
  "vat_rate",
  "funding_rate",
  "cost_to_serve_saving",
];
