/** The words of `--set` that this sheet knows. */
export type AssumptionName =
  | "scenario"
  | "customers"
  | "revenue_per_customer"
  | "margin_rate"
  | "annual_margin"
  | "churn_now"
  | "target_form"
  | "uplift"
  | "churn_target"
  | "new_customers"
  | "years"
  | "discount_rate"
  | "discounting"
  | "annual_cost"
  | "one_off_cost"
  | "cost_per_customer"
  | "ramp"
  | "margin_growth"
  | "attributable_share"
  | "tax_rate"
  | "saved_margin_share"
  | "margin_given_away"
  | "referral_rate_now"
  | "referral_rate_target"
  | "order_value_uplift"
  | "frequency_uplift"
  | "cost_to_serve_saving"
  | "days_now"
  | "days_target"
  | "vat_rate"
  | "funding_rate"
  | "satisfaction_shares"
  | "satisfaction_target_shares"
  | "satisfaction_retention"
  | "satisfaction_margins"
  | "satisfaction_move"
  | "value_after_horizon"
  | "rate_basis"
  | "rate_tax"
  | "valuation_date"
  | "currency"
  | "cost_base"
  | "acquisition_cost";

/** What is known of an assumption before there is a case. Rates are fractions. */
export interface Assumption {
  readonly name: AssumptionName;
  readonly label: string;
  readonly unit: string;
  readonly kind: "count" | "amount" | "rate" | "choice" | "rates" | "amounts" | "date" | "text";
  /** The lowest and the highest value allowed. */
  readonly range?: readonly [number, number];
  readonly choices?: readonly string[];
  /** null: there is none, it is measured, derived or not given. */
  readonly otherwise: number | string | readonly number[] | null;
  /** What the default rests on, where "assumed" says too little. */
  readonly assumedSource?: string;
  /** The assumption that it follows until it is given. */
  readonly follows?: AssumptionName;
}

/** Whether it has several values, of one kind. */
export const isList = ({ kind }: Assumption): boolean => kind === "rates" || kind === "amounts";

/** Source of an assumption that follows another one until it is given. */
export const asToday = "assumed, as today";

/** How the cells of a kind of assumption look. */
export const kindFormats: Readonly<Record<Assumption["kind"], string>> = {
  count: "#,##0",
  amount: "#,##0",
  rate: "0.0%",
  rates: "0%",
  amounts: "#,##0",
  choice: "General",
  date: "yyyy-mm-dd",
  text: "General",
};
