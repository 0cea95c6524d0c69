import {
  assumptionOf,
  assumptions,
  firstInPane,
  type Assumption,
  type AssumptionName,
} from "../../case/assumptions/assumptions";
import type { Assumed, Case } from "../../case/prepare/case";
import { lackingIn, neededFor } from "../../case/prepare/lacking";
import type { Overrides } from "../../case/prepare/readSettings";
import type { Source } from "../../case/prepare/source";
import type { Dataset, MeasureName } from "../../data/dataset";
import type { Culture } from "../../excel/read/readCulture";
import { showValue, type FieldReading } from "./fieldText";

/** What the fields that were typed in say, by assumption. */
export type FieldReadings = Readonly<Record<string, FieldReading>>;

export interface Field {
  readonly assumption: Assumption;
  /** What the field shows: what was typed, else what the case holds. */
  readonly text: string;
  readonly source: Source | null;
  /** What is wrong with what was typed. */
  readonly sentence: string | null;
  /** Must be typed before the sheet can be built. */
  readonly needed: boolean;
}

export interface Fields {
  readonly first: readonly Field[];
  readonly more: readonly Field[];
}

/** The fields of the assumptions: the few that decide, and the rest. */
export function fieldsOf(
  dataset: Dataset,
  subject: Case | null,
  typed: Readonly<Record<string, string>>,
  readings: FieldReadings,
  overrides: Overrides,
  culture: Culture,
): Fields {
  const missing = lackingIn(dataset);
  const needed = neededFor(dataset, overrides);
  const held = (name: AssumptionName): Pick<Field, "source"> & Pick<Assumed, "value"> => {
    const known = subject?.assumptions[name];
    if (known !== undefined) return known;
    const measure = dataset.measures[name as MeasureName];
    if (measure !== undefined)
      return { value: measure.value, source: { say: "measured", from: measure.source } };
    return { value: assumptionOf(name).default, source: null };
  };
  const field = (name: AssumptionName): Field => {
    const assumption = assumptionOf(name);
    const { value, source } = held(name);
    const reading = readings[name];
    return {
      assumption,
      text: typed[name] ?? showValue(value, assumption, culture),
      source,
      sentence: reading?.kind === "wrong" ? reading.sentence : null,
      needed: needed.includes(name),
    };
  };
  const first = [...missing, ...firstInPane];
  return {
    first: first.map(field),
    more: assumptions
      .filter(({ name, pane }) => pane !== "absent" && !first.includes(name))
      .map(({ name }) => field(name)),
  };
}
