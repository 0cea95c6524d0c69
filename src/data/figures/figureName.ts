/** What a label of a block of key figures may stand for. */
export type FigureName =
  | "customers_start"
  | "customers_end"
  | "customers_average"
  | "customers"
  | "customers_lost"
  | "customers_new"
  | "churn_rate"
  | "retention_rate"
  | "revenue"
  | "revenue_each"
  | "margin_rate"
  | "margin"
  | "margin_each"
  | "programme_cost"
  | "acquisition_cost"
  | "cost_base";
