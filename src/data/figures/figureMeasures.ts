import type { Measure, MeasureName, Measures } from "../dataset";
import type { Measurement, MeasureOrigin } from "../measureSource";
import type { AmountFigures } from "./amountFigures";
import type { CustomerFigures } from "./customerFigures";
import type { Figure } from "./readFigures";

/** What key figures give, each with the labels it comes from. */
export function figureMeasures(
  found: {
    readonly customers: CustomerFigures;
    readonly amounts: AmountFigures;
    /** Whether the length of the period is known. */
    readonly isConfirmed: boolean;
    readonly perYear: number;
  },
  figures: readonly Figure[],
  origin: MeasureOrigin,
): Measures {
  const { customers, amounts, isConfirmed, perYear } = found;
  const measures: Partial<Record<MeasureName, Measure>> = {};
  const labels = (...starts: readonly string[]): Measurement => ({
    say: "labels",
    labels: figures
      .filter(({ name }) => starts.some((start) => name.startsWith(start)))
      .map(({ label }) => label),
  });
  const add = (
    name: MeasureName,
    value: number | null,
    measurement: Measurement | null,
    confirmed = isConfirmed,
  ): void => {
    if (value !== null) measures[name] = { value, source: { origin, measurement }, confirmed };
  };
  add("customers", customers.end, labels("customers"), true);
  if (customers.churn !== null && customers.churn > 0)
    add("churn_now", customers.churn, customers.measuredBy);
  add(
    "new_customers",
    customers.joined === null ? null : customers.joined * perYear,
    labels("customers_new"),
  );
  add("revenue_per_customer", amounts.revenueEach, labels("revenue"));
  add("annual_margin", amounts.marginEach, labels("margin", "revenue"));
  add("margin_rate", amounts.marginRate, labels("margin_rate"), true);
  add("annual_cost", amounts.programmeCost, labels("programme_cost"));
  add("acquisition_cost", amounts.acquisitionCost, labels("acquisition_cost"), true);
  add("cost_base", amounts.costBase, labels("cost_base"));
  return measures;
}
