import type { Baseline } from "./baseline";
import type { Measure, MeasureName, Measures } from "../dataset";
import type { Measurement, MeasureOrigin } from "../measureSource";
import type { Amounts } from "./measureAmounts";

/** The figures that a list measures, each with its source. */
export function listMeasures(
  baseline: Baseline,
  amounts: Amounts,
  origin: MeasureOrigin,
  revenueConfirmed: boolean,
): Measures {
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const add = (name: MeasureName, value: number | null, measurement: Measurement, confirmed = true): void => {
    if (value !== null) measures[name] = { value, source: { origin, measurement }, confirmed };
  };
  const { counts } = baseline;
  const average = (takenAsYear: boolean): Measurement => ({
    say: "averageAtEnd",
    withoutRevenue: amounts.withoutRevenue,
    takenAsYear,
  });
  add("customers", counts.end, { say: "customersAtEnd" });
  add("churn_now", baseline.churn, baseline.churnMeasuredBy, baseline.churnConfirmed);
  add("new_customers", counts.joined, { say: "joinedInPeriod" });
  add("revenue_per_customer", amounts.revenuePerCustomer, average(!revenueConfirmed), revenueConfirmed);
  add("annual_margin", amounts.annualMargin, average(false), revenueConfirmed);
  add("margin_rate", amounts.marginRate, { say: "marginByRevenueAtEnd" });
  return measures;
}
