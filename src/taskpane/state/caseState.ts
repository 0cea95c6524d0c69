import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { AssumptionName } from "../../case/assumption";
import { assumptionOf } from "../../case/assumptions";
import type { Case } from "../../case/case";
import { dataOptions } from "../../case/dataOptions";
import { prepareCase } from "../../case/prepareCase";
import { previewCase, type CasePreview } from "../../case/previewCase";
import type { Outcome } from "../../core/outcome";
import type { AmountPeriod, ColumnCorrections } from "../../data/columnRole";
import type { ColumnReading, Dataset } from "../../data/dataset";
import { readDataset } from "../../data/readDataset";
import { recogniseColumns } from "../../data/recogniseColumns";
import type { Selection } from "../../data/selection";
import type { WrittenSheet } from "../../excel/writeSheet";
import { fieldsOf, type Fields } from "./fieldsOf";
import { readField } from "./fieldText";
import type { PaneBasics } from "./paneBasics";
import type { WrittenCase } from "./writeCase";

/** A selection as it was read, what people say on it, and everything that follows. */
export interface CaseState {
  readonly pane: PaneBasics;
  readonly selection: Selection;
  readonly corrections: Signal<ColumnCorrections>;
  readonly revenuePeriod: Signal<AmountPeriod | null>;
  /** The assumptions' fields as typed, by name. */
  readonly typed: Signal<Readonly<Record<string, string>>>;
  readonly built: Signal<WrittenCase | null>;
  /** The sheet of an earlier case on data of the same sheet. */
  readonly earlier: Signal<WrittenSheet | null>;
  readonly dataset: ReadonlySignal<Outcome<Dataset>>;
  readonly readings: ReadonlySignal<readonly ColumnReading[]>;
  readonly prepared: ReadonlySignal<Outcome<Case>>;
  /** Null while the data cannot be used. */
  readonly fields: ReadonlySignal<Fields | null>;
  /** Null while the sheet cannot be built. */
  readonly preview: ReadonlySignal<CasePreview | null>;
}

/** The assumptions that say how the data are read. */
const ofTheData: readonly AssumptionName[] = [
  "as_of",
  "flag_period",
  "annual_margin",
  "revenue_per_customer",
];

export function caseState(
  pane: PaneBasics,
  selection: Selection,
  earlier: WrittenSheet | null = null,
): CaseState {
  const { settings, culture } = pane;
  const corrections = signal<ColumnCorrections>({});
  const revenuePeriod = signal<AmountPeriod | null>(null);
  const typed = signal<Readonly<Record<string, string>>>({});

  const overrides = computed(() => {
    const entries = Object.entries(typed.value).flatMap(([name, text]) => {
      const assumption = assumptionOf(name as AssumptionName);
      const reading = readField(assumption, text, culture.value, settings.texts.assumptions);
      return reading.kind === "override" ? [[name, reading.value] as const] : [];
    });
    return Object.fromEntries(entries);
  });
  // As text, so that the data are not read anew at each key that concerns another assumption.
  const dataOverrides = computed(() => JSON.stringify(overrides.value, [...ofTheData]));
  const dataset = computed((): Outcome<Dataset> => {
    const options = dataOptions(JSON.parse(dataOverrides.value) as Record<string, string | number>);
    if (!options.ok) return options;
    return readDataset(selection, {
      ...options.value,
      corrections: corrections.value,
      ...(revenuePeriod.value === null ? {} : { revenuePeriod: revenuePeriod.value }),
    });
  });
  const readings = computed(() =>
    dataset.value.ok ? dataset.value.value.readings : recogniseColumns(selection, corrections.value).readings,
  );
  const prepared = computed((): Outcome<Case> => {
    const outcome = dataset.value;
    if (!outcome.ok) return outcome;
    return prepareCase(outcome.value, overrides.value, {
      version: settings.version,
      today: settings.today(),
    });
  });
  const fields = computed((): Fields | null => {
    if (!dataset.value.ok) return null;
    const subject = prepared.value.ok ? prepared.value.value : null;
    return fieldsOf(dataset.value.value, subject, typed.value, culture.value, settings.texts.assumptions);
  });
  const preview = computed((): CasePreview | null => {
    if (!prepared.value.ok || fields.value === null) return null;
    const { first, more } = fields.value;
    const isComplete = [...first, ...more].every(({ sentence, needed }) => sentence === null && !needed);
    return isComplete ? previewCase(prepared.value.value) : null;
  });
  return {
    pane,
    selection,
    corrections,
    revenuePeriod,
    typed,
    built: signal<WrittenCase | null>(null),
    earlier: signal(earlier),
    dataset,
    readings,
    prepared,
    fields,
    preview,
  };
}
