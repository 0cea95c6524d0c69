import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { type AssumptionName, assumptionOf } from "../../case/assumptions/assumptions";
import type { Case } from "../../case/prepare/case";
import { prepareCase } from "../../case/prepare/prepareCase";
import type { Overrides } from "../../case/prepare/readSettings";
import { previewCase, type CasePreview } from "../../case/prepare/previewCase";
import type { AppTexts } from "../../app/appTexts";
import type { AppOutcome } from "../../app/appProblem";
import type { Chosen } from "../../data/choice";
import type { ColumnCorrections } from "../../data/columns/columnRole";
import type { ColumnReading, Dataset } from "../../data/dataset";
import type { DatasetKind } from "../../data/datasetKind";
import type { DatasetOptions } from "../../data/datasetOptions";
import { recogniseColumns } from "../../data/columns/recogniseColumns";
import type { Selection } from "../../data/tables/selection";
import { typedCells } from "../../data/tables/typedCells";
import { wholeTable } from "../../data/tables/wholeTable";
import type { WrittenSheet } from "../../excel/write/writeSheet";
import { fieldsOf, type FieldReadings, type Fields } from "./fieldsOf";
import { followDataset, type FollowedDataset } from "./followDataset";
import { readField, type FieldReading } from "./fieldText";
import type { PaneBasics } from "./paneBasics";
import type { WrittenCase } from "../../app/writeCase";

/** A selection as it was read, what people say on it, and everything that follows. */
export interface CaseState extends FollowedDataset {
  readonly pane: PaneBasics;
  readonly words: AppTexts;
  readonly selection: Selection;
  readonly corrections: Signal<ColumnCorrections>;
  /** The choices that were made on what the data leave open. */
  readonly chosen: Signal<Chosen>;
  /** The day to count at and the days of silence, where they were changed. */
  readonly asOf: Signal<number | null>;
  readonly windowDays: Signal<number | null>;
  /** The assumptions' fields as typed, by name. */
  readonly typed: Signal<Readonly<Record<string, string>>>;
  readonly built: Signal<WrittenCase | null>;
  /** The sheet of an earlier case on data of the same sheet. */
  readonly earlier: Signal<WrittenSheet | null>;
  /** What the columns are taken for, also where that leads to no dataset. */
  readonly recognised: ReadonlySignal<{
    readonly kind: DatasetKind;
    readonly readings: readonly ColumnReading[];
  }>;
  readonly prepared: ReadonlySignal<AppOutcome<Case>>;
  /** Null while the data cannot be used. */
  readonly fields: ReadonlySignal<Fields | null>;
  /** Null while the sheet cannot be built. */
  readonly preview: ReadonlySignal<CasePreview | null>;
}

/** Assumptions that stand in for a column of amounts. */
const amounts: readonly AssumptionName[] = ["annual_margin", "revenue_per_customer"];

export function caseState(
  pane: PaneBasics,
  words: AppTexts,
  selection: Selection,
  first: AppOutcome<Dataset>,
  earlier: WrittenSheet | null = null,
): CaseState {
  const { settings, culture } = pane;
  const corrections = signal<ColumnCorrections>({});
  const chosen = signal<Chosen>({});
  const asOf = signal<number | null>(null);
  const windowDays = signal<number | null>(null);
  const typed = signal<Readonly<Record<string, string>>>({});

  const readings = computed((): FieldReadings => {
    const read = (name: string, text: string): FieldReading =>
      readField(assumptionOf(name as AssumptionName), text, culture.value, settings.texts.assumptions);
    return Object.fromEntries(Object.entries(typed.value).map(([name, text]) => [name, read(name, text)]));
  });
  const overrides = computed((): Overrides => {
    const entries = Object.entries(readings.value).flatMap(([name, reading]) =>
      reading.kind === "override" ? [[name, reading.value] as const] : [],
    );
    return Object.fromEntries(entries) as Overrides;
  });
  // A signal of its own, so that the data are not read anew at each key that concerns another assumption.
  const amountGiven = computed(() => amounts.some((name) => overrides.value[name] !== undefined));
  const options = computed((): DatasetOptions => ({
    amountGiven: amountGiven.value,
    corrections: corrections.value,
    chosen: chosen.value,
    ...(asOf.value === null ? {} : { asOf: asOf.value }),
    ...(windowDays.value === null ? {} : { windowDays: windowDays.value }),
  }));
  const { dataset, isReading } = followDataset(selection, first, options);
  const recognised = computed(() => {
    if (dataset.value.ok) return dataset.value.value;
    const kind = chosen.value.kind ?? "list";
    const typed = typedCells(wholeTable(selection).selection, chosen.value.decimal_sign).selection;
    return { kind, readings: recogniseColumns(typed, kind, corrections.value).readings };
  });
  const prepared = computed((): AppOutcome<Case> => {
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
    return fieldsOf(
      dataset.value.value,
      subject,
      typed.value,
      readings.value,
      overrides.value,
      culture.value,
    );
  });
  const preview = computed((): CasePreview | null => {
    if (!prepared.value.ok || fields.value === null || isReading.value) return null;
    const { first, more } = fields.value;
    const isComplete = [...first, ...more].every(({ sentence, needed }) => sentence === null && !needed);
    return isComplete ? previewCase(prepared.value.value) : null;
  });
  return {
    pane,
    words,
    selection,
    corrections,
    chosen,
    asOf,
    windowDays,
    typed,
    built: signal<WrittenCase | null>(null),
    earlier: signal(earlier),
    dataset,
    isReading,
    recognised,
    prepared,
    fields,
    preview,
  };
}
