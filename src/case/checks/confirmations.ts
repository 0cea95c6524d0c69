import type { ChoiceName } from "../../data/choice";
import type { AssumptionName } from "../assumptions/assumptions";
import type { Case } from "../prepare/case";
import type { Check } from "./check";
import type { ConfirmedChoice } from "../sheet/checkKey";

/**
 * Choices that a case should not stand on while nobody has confirmed them, each with the assumptions that, set by
 * hand, leave the choice without effect.
 */
const setInstead: Readonly<Record<ConfirmedChoice, readonly AssumptionName[]>> = {
  kind: [],
  rows_are: [],
  date_order: [],
  decimal_sign: [],
  collective_ids: [],
  unknown_status: [],
  flag_period: ["churn_now"],
  tenure_in: ["churn_now"],
  revenue_period: ["revenue_per_customer", "annual_margin"],
  period_months: ["churn_now"],
  customers_are: ["customers"],
  margin_is: ["annual_margin", "margin_rate"],
};

const isConfirmedChoice = (name: ChoiceName): name is ConfirmedChoice => name in setInstead;

/** A check for each choice that these data ask for, and one for a churn rate that is an estimate only. */
export function confirmations({ dataset, assumptions }: Case): readonly Check[] {
  const isSet = (name: AssumptionName): boolean => assumptions[name].source.say === "entered";
  const ofChoices = dataset.choices.flatMap(({ name, confirmed }): Check[] =>
    isConfirmedChoice(name)
      ? [
          {
            key: `check_${name}`,
            test: { kind: "confirmation", confirmed: confirmed || setInstead[name].some(isSet) },
          },
        ]
      : [],
  );
  return isEstimate(dataset)
    ? [...ofChoices, { key: "checkEstimate", test: { kind: "confirmation", confirmed: isSet("churn_now") } }]
    : ofChoices;
}

/** Whether churn was scaled to a year from a shorter time. */
function isEstimate({ measures }: Case["dataset"]): boolean {
  const measurement = measures.churn_now?.source.measurement;
  return measurement?.say === "lostOfBuyers" && measurement.scaledFrom !== null;
}
