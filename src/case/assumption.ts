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
  | "cost_base"
  | "acquisition_cost"
  | "flag_period"
  | "as_of";

/** What is known of an assumption before there is a case. Rates are fractions. */
export interface Assumption {
  readonly name: AssumptionName;
  readonly label: string;
  readonly unit: string;
  readonly kind: "count" | "amount" | "rate" | "choice" | "rates" | "date";
  /** The lowest and the highest value allowed. */
  readonly range?: readonly [number, number];
  readonly choices?: readonly string[];
  /** null: there is none, it is measured, derived or not given. */
  readonly otherwise: number | string | readonly number[] | null;
}

/** How the cells of a kind of assumption look. */
export const kindFormats: Readonly<Record<Assumption["kind"], string>> = {
  count: "#,##0",
  amount: "#,##0",
  rate: "0.0%",
  rates: "0%",
  choice: "General",
  date: "yyyy-mm-dd",
};
