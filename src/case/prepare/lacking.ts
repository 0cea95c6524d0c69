import type { Dataset, MeasureName } from "../../data/dataset";
import type { AssumptionName } from "../assumptions/assumptions";
import type { MarginForm } from "./case";
import type { Overrides } from "./readSettings";

const isMeasured = ({ measures }: Dataset, name: MeasureName): boolean => measures[name] !== undefined;

/** What the data do not say, and a case cannot do without or would assume in silence. */
export const lackingIn = (dataset: Dataset): readonly AssumptionName[] => [
  ...neededFor(dataset, {}),
  ...(dataset.counts.joined === null ? (["new_customers"] as const) : []),
];

/** What must still be given before there is a case. Without a margin there is one, built on revenue. */
export function neededFor(dataset: Dataset, overrides: Overrides): readonly AssumptionName[] {
  const isKnown = (name: MeasureName): boolean => overrides[name] !== undefined || isMeasured(dataset, name);
  const form = marginFormOf(dataset, overrides);
  const hasRevenue = isKnown("revenue_per_customer");
  return [
    ...(isKnown("customers") ? [] : (["customers"] as const)),
    ...(isKnown("churn_now") ? [] : (["churn_now"] as const)),
    ...(form === "amount" || (form === "rate" && hasRevenue)
      ? []
      : [hasRevenue ? ("margin_rate" as const) : ("annual_margin" as const)]),
  ];
}

/** docs/specification.md, "Margin": there is no default; without one the case is built on revenue. */
export function marginFormOf(dataset: Dataset, overrides: Overrides): MarginForm {
  if (overrides.annual_margin !== undefined) return "amount";
  if (overrides.margin_rate !== undefined || isMeasured(dataset, "margin_rate")) return "rate";
  return isMeasured(dataset, "annual_margin") ? "amount" : "revenue";
}
