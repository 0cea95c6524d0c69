import type { Baseline } from "./baseline";
import type { Measure, MeasureName, Measures } from "../dataset";
import type { Amounts } from "./measureAmounts";

/** The figures that a list measures, each with its source. */
export function listMeasures(
  baseline: Baseline,
  amounts: Amounts,
  source: string,
  revenueConfirmed: boolean,
): Measures {
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const add = (name: MeasureName, value: number | null, detail: string, confirmed = true): void => {
    if (value !== null)
      measures[name] = { value, source: detail === "" ? source : `${source}: ${detail}`, confirmed };
  };
  const { counts } = baseline;
  const perCustomer = `average of the customers at the end of the period${amounts.leftOut}`;
  const period = revenueConfirmed ? "" : ", taken as revenue of a year";
  add("customers", counts.end, "customers at the end of the period");
  add("churn_now", baseline.churn, baseline.churnSource, baseline.churnConfirmed);
  add("new_customers", counts.joined, "joined in the period and still there");
  add("revenue_per_customer", amounts.revenuePerCustomer, `${perCustomer}${period}`, revenueConfirmed);
  add("annual_margin", amounts.annualMargin, perCustomer, revenueConfirmed);
  add("margin_rate", amounts.marginRate, "margin by revenue of the customers at the end of the period");
  return measures;
}
