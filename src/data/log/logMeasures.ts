import type { Measure, MeasureName, Measures } from "../dataset";
import { grouped } from "../grouped";
import { isoDate } from "../cells/readDate";
import type { LogGroup } from "./logGroup";
import type { LogPeriod } from "./logPeriod";

/** The figures that a log measures, each with its source. */
export function logMeasures(whole: LogGroup, period: LogPeriod, source: string): Measures {
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const isEstimate = period.perYear !== 1;
  const add = (name: MeasureName, value: number | null, detail: string): void => {
    if (value !== null) measures[name] = { value, source: `${source}: ${detail}`, confirmed: !isEstimate };
  };
  const days = `${isoDate(period.from)} to ${isoDate(period.to)}`;
  const scaled = isEstimate ? `, a year's from ${period.windowDays} days` : "";
  const returned = whole.returned > 0 ? `, ${grouped(whole.returned)} of them came back` : "";
  add("customers", whole.end, `bought in the ${grouped(period.windowDays)} days to ${isoDate(period.to)}`);
  if (period.isLongEnough && whole.lost > 0)
    add(
      "churn_now",
      whole.churn,
      `${grouped(whole.lost)} lost of ${grouped(whole.start)} customers, ${days}${isEstimate ? `, estimated from two half spans of ${period.windowDays} days` : ""}`,
    );
  add(
    "new_customers",
    whole.joined * period.perYear,
    `customers at the end, not at the start${returned}${scaled}`,
  );
  add(
    "revenue_per_customer",
    whole.revenuePerCustomer,
    `revenue ${days} by the average of start and end${scaled}`,
  );
  if (whole.marginRate !== null && whole.revenuePerCustomer !== null) {
    add(
      "annual_margin",
      whole.marginRate * whole.revenuePerCustomer,
      `revenue per customer times margin rate${scaled}`,
    );
    add("margin_rate", whole.marginRate, `margin by revenue of the purchases ${days}`);
  }
  return measures;
}
