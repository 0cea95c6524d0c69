import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { AssumptionName } from "../../case/assumption";
import { assumptionOf } from "../../case/assumptions";
import type { Case } from "../../case/case";
import { dataOptions } from "../../case/dataOptions";
import { prepareCase } from "../../case/prepareCase";
import { previewCase, type CasePreview } from "../../case/previewCase";
import type { SheetPlan } from "../../case/sheetPlan";
import type { Outcome } from "../../core/outcome";
import type { AmountPeriod, ColumnCorrections } from "../../data/columnRole";
import type { ColumnReading, Dataset } from "../../data/dataset";
import { readDataset } from "../../data/readDataset";
import { recogniseColumns } from "../../data/recogniseColumns";
import type { Selection } from "../../data/selection";
import { cultureOf, type Culture } from "../../excel/readCulture";
import type { CaseResults } from "../../excel/readResults";
import type { WrittenSheet } from "../../excel/writeSheet";
import type { PaneTexts } from "../texts";
import { fieldsOf, type Fields } from "./fieldsOf";
import { readField } from "./fieldText";
import type { PaneSettings } from "./paneSettings";

export type Tab = "case" | "functions" | "about";
export type Busy = keyof PaneTexts["busy"];

export interface BuiltCase {
  readonly sheet: WrittenSheet;
  readonly plan: SheetPlan;
  readonly results: CaseResults;
}

/** Everything the pane shows. The signals are set by the actions; the rest follows. */
export interface PaneState {
  readonly settings: PaneSettings;
  readonly tab: Signal<Tab>;
  readonly culture: Signal<Culture>;
  readonly busy: Signal<Busy | null>;
  /** What went wrong with the last action. */
  readonly problem: Signal<string | null>;
  /** What the last action did, where nothing else shows it. */
  readonly notice: Signal<string | null>;
  /** The address of the cells selected now, once Excel has told. */
  readonly selected: Signal<string | null>;
  /** The cells as they were read. */
  readonly selection: Signal<Selection | null>;
  readonly corrections: Signal<ColumnCorrections>;
  readonly revenuePeriod: Signal<AmountPeriod | null>;
  /** The assumptions' fields as typed, by name. */
  readonly typed: Signal<Readonly<Record<string, string>>>;
  readonly built: Signal<BuiltCase | null>;
  readonly readings: ReadonlySignal<readonly ColumnReading[]>;
  readonly dataset: ReadonlySignal<Outcome<Dataset> | null>;
  readonly prepared: ReadonlySignal<Outcome<Case> | null>;
  readonly fields: ReadonlySignal<Fields | null>;
  readonly preview: ReadonlySignal<CasePreview | null>;
  /** Whether the sheet can be built now. */
  readonly isReady: ReadonlySignal<boolean>;
}

/** The assumptions that say how the data are read. */
const ofTheData: readonly AssumptionName[] = [
  "as_of",
  "flag_period",
  "annual_margin",
  "revenue_per_customer",
];

export function paneState(settings: PaneSettings): PaneState {
  const culture = signal(cultureOf(settings.language));
  const selection = signal<Selection | null>(null);
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
  const dataOverrides = computed(() =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(overrides.value).filter(([name]) => ofTheData.includes(name as AssumptionName)),
      ),
    ),
  );
  const dataset = computed((): Outcome<Dataset> | null => {
    if (selection.value === null) return null;
    const options = dataOptions(JSON.parse(dataOverrides.value) as Record<string, string | number>);
    if (!options.ok) return options;
    return readDataset(selection.value, {
      ...options.value,
      corrections: corrections.value,
      ...(revenuePeriod.value === null ? {} : { revenuePeriod: revenuePeriod.value }),
    });
  });
  const readings = computed(() => {
    const outcome = dataset.value;
    if (outcome?.ok) return outcome.value.readings;
    if (selection.value === null) return [];
    return recogniseColumns(selection.value, corrections.value).readings;
  });
  const prepared = computed((): Outcome<Case> | null => {
    const outcome = dataset.value;
    if (!outcome?.ok) return outcome;
    return prepareCase(outcome.value, overrides.value, {
      version: settings.version,
      today: settings.today(),
    });
  });
  const fields = computed((): Fields | null => {
    const outcome = dataset.value;
    if (!outcome?.ok) return null;
    const subject = prepared.value?.ok ? prepared.value.value : null;
    return fieldsOf(outcome.value, subject, typed.value, culture.value, settings.texts.assumptions);
  });
  const isReady = computed(() => {
    if (!prepared.value?.ok || fields.value === null) return false;
    return [...fields.value.first, ...fields.value.more].every(
      ({ sentence, needed }) => sentence === null && !needed,
    );
  });
  const preview = computed(() =>
    isReady.value && prepared.value?.ok ? previewCase(prepared.value.value) : null,
  );
  return {
    settings,
    tab: signal<Tab>("case"),
    culture,
    busy: signal<Busy | null>(null),
    problem: signal<string | null>(null),
    notice: signal<string | null>(null),
    selected: signal<string | null>(null),
    selection,
    corrections,
    revenuePeriod,
    typed,
    built: signal<BuiltCase | null>(null),
    readings,
    dataset,
    prepared,
    fields,
    preview,
    isReady,
  };
}
