import { succeed } from "../core/outcome";
import { type DataOutcome, refuse } from "./dataProblem";
import { isNothing } from "./tables/checkSelection";
import { columnsByHeader } from "./columns/columnsByHeader";
import { measureCohorts } from "./cohort/measureCohorts";
import { readCohorts } from "./cohort/readCohorts";
import type { OpenChoice } from "./choice";
import type { ColumnReading, Dataset } from "./dataset";
import type { DatasetKind } from "./datasetKind";
import { datasetOf } from "./datasetOf";
import type { DatasetOptions } from "./datasetOptions";
import { figuresOverTime } from "./figures/figuresOverTime";
import { measureFigures } from "./figures/measureFigures";
import { type KeyFigures, readFigures } from "./figures/readFigures";
import { readMonths, readRows } from "./readRows";
import { openChoice } from "./measures/openChoices";
import type { Selection } from "./tables/selection";
import type { Steps } from "./steps/steps";
import { typedCells, type TypedCells } from "./tables/typedCells";
import { wholeTable } from "./tables/wholeTable";
import { measureWide } from "./wide/measureWide";
import { readWide } from "./wide/readWide";
import type { WideTable } from "./wide/wideTable";

/**
 * A selection as a dataset: what it is, what each column is, which rows count, and the baseline that they measure
 * (docs/specification.md, "Baselines"). Fails with a `DataProblem`.
 *
 * The way of a table through this room, from the bottom up; a folder imports from those before it only:
 * - `steps`: long work that rests now and then;
 * - `cells`: what a cell says, a date, a number, a customer;
 * - `tables`: the table within the selection: titles, blocks side by side, rows that are filled, amounts as text;
 * - `columns`: what each column holds, by the words of its header (`columns/words`, a file a language) and its
 *   values; `kindOfTable` tells lists from logs;
 * - `measures`: what the kinds share: the ledger of rows, limits of churn, segments, open choices;
 * - `list`, `log`, `wide`, `cohort`, `figures`: each kind, from rows to what it measures (`Measured`).
 * What comes out is data (`dataset.ts`, `measureSource.ts`, `question.ts`, `choice.ts`); its words are `DataTexts`.
 */
export function* readDataset(selected: Selection, options: DatasetOptions): Steps<DataOutcome<Dataset>> {
  const nothing = isNothing(selected);
  if (nothing !== null) return refuse(nothing);
  const { selection: table, aside } = wholeTable(selected);
  const { selection, open } = typedCells(table, options.chosen?.decimal_sign);
  const corrections = columnsByHeader(selection, options);
  if (!corrections.ok) return corrections;
  const read = yield* readTable(selection, { ...options, corrections: corrections.value });
  if (!read.ok) return read;
  const { choices, questions, readings } = read.value;
  return succeed({
    ...read.value,
    choices: [...decimalChoice(open, readings, options), ...choices],
    questions: aside === null ? questions : [{ about: "kind", asked: aside }, ...questions],
  });
}

/** The decimal sign, where a column that is used does not show it; kinds read by their shape use all columns. */
function decimalChoice(
  { columns, decimal }: TypedCells["open"],
  readings: readonly ColumnReading[],
  { chosen }: DatasetOptions,
): readonly OpenChoice[] {
  const isUsed =
    readings.length === 0 ? columns.length > 0 : readings.some(({ column }) => columns.includes(column));
  return openChoice(isUsed, "decimal_sign", decimal, chosen?.decimal_sign !== undefined);
}

/** Of the kinds the one that fits. */
function* readTable(selection: Selection, options: DatasetOptions): Steps<DataOutcome<Dataset>> {
  const said = options.chosen?.kind;
  const is = (kind: DatasetKind): boolean => said === undefined || said === kind;

  const byPeriod = is("wide") ? readWide(selection, options.corrections) : null;
  const overTime = is("figures") ? figuresOverTime(selection) : null;
  const figures = overTime ?? (is("figures") ? readFigures(selection) : null);
  if (byPeriod !== null && typeof byPeriod !== "string" && !isOfFigures(figures)) {
    const open = byPeriod.tellsEnd && said === undefined;
    return datasetOf("wide", selection, yield* measureWide(selection, byPeriod, options), {
      columns: columnsOf(byPeriod),
      readings: byPeriod.readings,
      questions: byPeriod.questions,
      open: open ? [{ name: "kind", value: "wide", confirmed: false }] : [],
    });
  }
  const byMonths = said === "wide" ? yield* readMonths(selection, options) : null;
  if (byMonths !== null) return byMonths;
  if (said === "wide") return refuse(typeof byPeriod === "string" ? byPeriod : "no revenue by period");
  const cohorts =
    is("cohort") && (overTime === null || typeof overTime === "string") ? readCohorts(selection) : null;
  if (cohorts !== null && typeof cohorts !== "string")
    return datasetOf("cohort", selection, measureCohorts(selection, cohorts, options), {
      columns: { cohort: cohorts.cohortHeader, periods: cohorts.periods },
    });
  if (said === "cohort") return refuse(cohorts ?? "no cohort table");
  if (typeof figures === "string") return refuse(figures);
  if (figures !== null)
    return datasetOf("figures", selection, measureFigures(selection, figures, options), {
      columns: Object.fromEntries(figures.figures.map(({ name, label }) => [name, label])),
    });
  if (said === "figures") return refuse("no key figures");
  const read = yield* readRows(selection, options);
  if (read.ok) return typeof cohorts !== "string" || namesCustomers(read.value) ? read : refuse(cohorts);
  if (typeof byPeriod === "string") return refuse(byPeriod);
  if (typeof cohorts !== "string") return read;
  return cohorts !== "uneven" || namesNobody.includes(read.problem.reason) ? refuse(cohorts) : read;
}

/** Whether most labelled rows are key figures, so that the columns are theirs, not those of customers. */
const isOfFigures = (figures: KeyFigures | string | null): boolean =>
  typeof figures === "string" || (figures !== null && figures.figures.length * 2 >= figures.rowsRead);

const columnsOf = ({ run, readings }: WideTable): Dataset["columns"] => ({
  ...Object.fromEntries(readings.map(({ role, header }) => [role, header])),
  periods: { first: run.columns[0]!.label, last: run.columns.at(-1)!.label },
});

/** Whether a header or a person says who the customers are, so that cohorts are not taken for them. */
const namesCustomers = ({ readings }: Dataset): boolean =>
  readings.some(({ role, reason }) => role === "customer" && reason.say !== "byValues");

/** Refusals that say less of a table than that its periods are uneven. */
const namesNobody: readonly string[] = ["no customer column", "no customer list", "no revenue column"];
