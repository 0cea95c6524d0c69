import type { Measure, MeasureName, Measures } from "../dataset";
import type { Measurement, MeasureOrigin } from "../measureSource";
import type { WideGroup } from "./wideGroup";
import type { WidePeriod } from "./widePeriod";

/** The figures that revenue by period measures, each with its source. `labels` are the headers of the periods compared. */
export function wideMeasures(
  whole: WideGroup,
  { perYear, window }: WidePeriod,
  labels: { readonly from: string; readonly to: string },
  origin: MeasureOrigin,
  {
    isRevenueConfirmed,
    holdsRevenue,
  }: { readonly isRevenueConfirmed: boolean; readonly holdsRevenue: boolean },
): Measures {
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const isEstimate = perYear !== 1;
  const add = (
    name: MeasureName,
    value: number | null,
    measurement: Measurement,
    confirmed: boolean,
  ): void => {
    if (value !== null) measures[name] = { value, source: { origin, measurement }, confirmed };
  };
  const { lost, start, returned } = whole;
  const isOfYear = window > 1;
  add("customers", whole.end, { say: "haveRevenue", in: labels.to, isOfYear }, true);
  if (lost > 0)
    add("churn_now", whole.churn, { say: "lostRevenue", lost, start, ...labels, isEstimate }, !isEstimate);
  add("new_customers", whole.joined * perYear, { say: "newRevenue", returned, isEstimate }, !isEstimate);
  if (holdsRevenue)
    add(
      "revenue_per_customer",
      whole.revenuePerCustomer,
      { say: "revenueOfPeriods", ...labels, isEstimate },
      isRevenueConfirmed && !isEstimate,
    );
  return measures;
}
