import type { ChoiceName } from "../../data/choice";
import type { AssumptionName } from "../inputs/assumptions";
import type { Case } from "../prepare/case";
import type { Check } from "./check";

interface Confirmation {
  readonly name: string;
  /** Assumptions that, set by hand, make the choice one without effect. */
  readonly setInstead: readonly AssumptionName[];
}

/** Choices that a case should not stand on while nobody has said so. */
const confirmed: Partial<Record<ChoiceName, Confirmation>> = {
  flag_period: { name: "period of the churn flag confirmed", setInstead: ["churn_now"] },
  tenure_in: {
    name: "unit of the time as a customer confirmed",
    setInstead: ["churn_now"],
  },
  revenue_period: {
    name: "period of the revenue confirmed",
    setInstead: ["revenue_per_customer", "annual_margin"],
  },
  period_months: { name: "length of the period confirmed", setInstead: ["churn_now"] },
  rows_are: { name: "rows confirmed as customers", setInstead: [] },
  kind: { name: "kind of the data confirmed", setInstead: [] },
  collective_ids: { name: "ids of many customers confirmed", setInstead: [] },
  date_order: { name: "order of day and month confirmed", setInstead: [] },
  customers_are: { name: "day on which customers were counted confirmed", setInstead: ["customers"] },
  margin_is: {
    name: "margin of all customers or of each confirmed",
    setInstead: ["annual_margin", "margin_rate"],
  },
};

/** A check for each choice that these data ask for, and one for a churn rate that is an estimate only. */
export function confirmations({ dataset, assumptions }: Case): readonly Check[] {
  const isSet = (name: AssumptionName): boolean => assumptions[name].source.say === "entered";
  const ofChoices = dataset.choices.flatMap((choice): Check[] => {
    const confirmation = confirmed[choice.name];
    if (confirmation === undefined) return [];
    const { name, setInstead } = confirmation;
    return [{ key: `check_${choice.name}`, name, confirmed: choice.confirmed || setInstead.some(isSet) }];
  });
  const isEstimate = dataset.kind === "log" && dataset.measures.churn_now?.confirmed === false;
  return isEstimate
    ? [
        ...ofChoices,
        { key: "checkEstimate", name: "churn measured over a whole year", confirmed: isSet("churn_now") },
      ]
    : ofChoices;
}
