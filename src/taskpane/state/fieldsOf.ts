import type { Assumption, AssumptionName } from "../../case/inputs/assumption";
import { assumptionOf, assumptions } from "../../case/inputs/assumptions";
import type { Assumed, Case } from "../../case/prepare/case";
import type { Dataset, MeasureName } from "../../data/dataset";
import type { Culture } from "../../excel/read/readCulture";
import type { PaneTexts } from "../texts";
import { readField, showValue } from "./fieldText";

export interface Field {
  readonly assumption: Assumption;
  /** What the field shows: what was typed, else what the case holds. */
  readonly text: string;
  readonly source: string;
  /** What is wrong with what was typed. */
  readonly sentence: string | null;
  /** Must be typed before the sheet can be built. */
  readonly needed: boolean;
}

export interface Fields {
  readonly first: readonly Field[];
  readonly more: readonly Field[];
}

/** Chosen on the sheet; the pane's target is the churn rate itself. */
const chosenOnSheet: readonly AssumptionName[] = ["scenario", "target_form", "uplift"];
const alwaysFirst: readonly AssumptionName[] = [
  "churn_target",
  "one_off_cost",
  "annual_cost",
  "years",
  "discount_rate",
];

/** What the data lack and the case cannot do without, or would assume in silence. */
function lacking(dataset: Dataset): readonly AssumptionName[] {
  const { measures, counts } = dataset;
  return [
    ...(measures.customers === undefined ? (["customers"] as const) : []),
    ...(measures.churn_now === undefined ? (["churn_now"] as const) : []),
    ...(measures.margin_rate === undefined && measures.annual_margin === undefined
      ? [measures.revenue_per_customer === undefined ? ("annual_margin" as const) : ("margin_rate" as const)]
      : []),
    ...(counts.joined === null ? (["new_customers"] as const) : []),
  ];
}

/** A margin may be typed as an amount or as a rate of revenue; either will do. */
const isMarginKnown = (name: AssumptionName, subject: Case | null): boolean =>
  (name === "margin_rate" || name === "annual_margin") &&
  subject !== null &&
  subject.marginForm !== "revenue";

/** The fields of the assumptions: the few that decide, and the rest. */
export function fieldsOf(
  dataset: Dataset,
  subject: Case | null,
  typed: Readonly<Record<string, string>>,
  culture: Culture,
  texts: PaneTexts["assumptions"],
): Fields {
  const missing = lacking(dataset);
  const held = (name: AssumptionName): Assumed => {
    const known = subject?.assumptions[name];
    if (known !== undefined) return known;
    const measure = dataset.measures[name as MeasureName];
    if (measure !== undefined) return { value: measure.value, source: measure.source };
    return { value: assumptionOf(name).otherwise, source: "" };
  };
  const field = (name: AssumptionName): Field => {
    const assumption = assumptionOf(name);
    const { value, source } = held(name);
    const own = typed[name];
    const reading = own === undefined ? null : readField(assumption, own, culture, texts);
    const isNeeded = missing.includes(name) && name !== "new_customers" && !isMarginKnown(name, subject);
    return {
      assumption,
      text: own ?? showValue(value, assumption, culture),
      source,
      sentence: reading?.kind === "wrong" ? reading.sentence : null,
      needed: isNeeded && reading?.kind !== "override",
    };
  };
  const first = [...missing, ...alwaysFirst];
  const apart = [...first, ...chosenOnSheet];
  return {
    first: first.map(field),
    more: assumptions
      .map(({ name }) => name)
      .filter((name) => !apart.includes(name))
      .map(field),
  };
}
