import type { ChoiceName } from "../../data/choice";
import type { AssumptionName } from "../assumptions/assumptions";
import type { Case } from "../prepare/case";
import type { Check } from "./check";
import { openColumns } from "../../data/columns/openColumns";

/** The assumptions that, set by hand, leave a choice without effect. */
const setInstead: Readonly<Partial<Record<ChoiceName, readonly AssumptionName[]>>> = {
  flag_period: ["churn_now"],
  tenure_in: ["churn_now"],
  revenue_period: ["revenue_per_customer", "annual_margin"],
  period_months: ["churn_now"],
  amount_months: ["revenue_per_customer", "annual_margin"],
  customers_have: [],
  last_period: [],
  customers_are: ["customers"],
  end_date: ["churn_now"],
  cohort_steps: ["churn_now"],
  revenue_is: ["revenue_per_customer", "annual_margin"],
  margin_is: ["annual_margin", "margin_rate"],
};

/** Choices that say how the same figures are shown, or for which the data give a reason: said, not to be confirmed. */
const needNone: readonly ChoiceName[] = ["segments_by"];

/**
 * What a case should not stand on while nobody has confirmed it: a check for each choice that these data ask for and
 * for each role that another column may have, and one for a churn rate that is an estimate only.
 */
export function confirmations({ dataset, assumptions }: Case): readonly Check[] {
  const isSet = (name: AssumptionName): boolean => assumptions[name].source.say === "entered";
  const confirmation = (key: Check["key"], confirmed: boolean): Check => ({
    key,
    test: { kind: "confirmation", confirmed },
  });
  const isSettled = (name: ChoiceName): boolean => setInstead[name]?.some(isSet) ?? false;
  return [
    ...openColumns(dataset.questions).map((role) => confirmation(`check_column_${role}`, false)),
    ...dataset.choices
      .filter(({ name }) => !needNone.includes(name))
      .map(({ name, confirmed }) => confirmation(`check_${name}`, confirmed || isSettled(name))),
    ...(isEstimate(dataset) ? [confirmation("checkEstimate", isSet("churn_now"))] : []),
  ];
}

/** Whether churn was scaled to a year from a shorter time. */
function isEstimate({ measures }: Case["dataset"]): boolean {
  const measurement = measures.churn_now?.source.measurement;
  if (measurement?.say === "lostRevenue") return measurement.isEstimate;
  return measurement?.say === "lostOfBuyers" && measurement.scaledFrom !== null;
}
