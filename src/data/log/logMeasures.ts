import type { Measure, MeasureName, Measures } from "../dataset";
import type { Measurement, MeasureOrigin } from "../measureSource";
import type { LogGroup } from "./logGroup";
import type { LogPeriod } from "./logPeriod";

/** The figures that a log measures, each with its source. */
export function logMeasures(whole: LogGroup, period: LogPeriod, origin: MeasureOrigin): Measures {
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const isEstimate = period.perYear !== 1;
  const add = (name: MeasureName, value: number | null, measurement: Measurement): void => {
    if (value !== null) measures[name] = { value, source: { origin, measurement }, confirmed: !isEstimate };
  };
  const { from, to, windowDays } = period;
  const scaledFrom = isEstimate ? windowDays : null;
  const { lost, start, returned, marginRate, revenuePerCustomer } = whole;
  add("customers", whole.end, { say: "boughtInWindow", windowDays, to });
  if (period.isLongEnough && lost > 0)
    add("churn_now", whole.churn, { say: "lostOfBuyers", lost, start, from, to, scaledFrom });
  add("new_customers", whole.joined * period.perYear, { say: "newBuyers", returned, scaledFrom });
  add("revenue_per_customer", revenuePerCustomer, { say: "revenueByAverage", from, to, scaledFrom });
  if (marginRate !== null && revenuePerCustomer !== null) {
    add("annual_margin", marginRate * revenuePerCustomer, { say: "revenueTimesMarginRate", scaledFrom });
    add("margin_rate", marginRate, { say: "marginByRevenueOfPurchases", from, to });
  }
  return measures;
}
