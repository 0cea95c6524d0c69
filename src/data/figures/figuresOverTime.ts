import { monthsInYear } from "../../core/calendar";
import type { DataCell } from "../cells/dataCell";
import { hasWord } from "../columns/hasWord";
import { type NoRun, type PeriodRun, periodRun } from "../columns/periodRun";
import { plainHeader } from "../columns/plainHeader";
import { knownWords } from "../columns/words/knownWords";
import type { Selection } from "../tables/selection";
import { turned } from "../tables/turned";
import { figureRows } from "./figureRows";
import type { FigureName } from "./figureName";
import { figureOf } from "./figureOf";
import type { Figure, KeyFigures } from "./readFigures";

const fewestFigures = 2;

/** Figures of a day: of the first period or of the last; those of no name here are added up over the periods. */
const takenFrom: Readonly<Partial<Record<FigureName, "first" | "last" | "average" | "none">>> = {
  customers_start: "first",
  customers_end: "last",
  customers: "last",
  customers_average: "average",
  acquisition_cost: "average",
  margin_rate: "average",
  // Rates of months are not added up; they follow from the customers.
  churn_rate: "none",
  retention_rate: "none",
};

/**
 * Key figures with a column, or a row, for each month or quarter: those of the last 12 months, or of the last quarter
 * where there are fewer. What happens in a period is added up; customers at the start are those of the first period,
 * at the end those of the last. Null where the selection is none.
 */
export function figuresOverTime(selection: Selection): KeyFigures | NoRun | null {
  const cells = figureRows(selection);
  if (cells === null) return null;
  return across({ ...selection, cells }) ?? across({ ...selection, cells: turned(cells) });
}

function across(selection: Selection): KeyFigures | NoRun | null {
  const run = periodRun(selection);
  if (run === null) return null;
  const labelled = selection.cells.slice(1).flatMap((row) => {
    const label = row.find((cell) => typeof cell === "string" && cell.trim() !== "");
    const value = row.filter((cell) => typeof cell === "number").at(-1);
    if (typeof label !== "string" || typeof value !== "number") return [];
    return [{ label: label.trim(), name: figureOf(label, value), row }];
  });
  const names = new Set(labelled.flatMap(({ name }) => (name === null ? [] : [name])));
  const isOfCustomers = [...names].some((name) => name.startsWith("customers"));
  if (names.size < fewestFigures || !isOfCustomers || names.size * 2 < labelled.length) return null;
  // A column of customers beside dates that come again is one of their numbers.
  if (typeof run === "string") return [...names].some((name) => name.startsWith("customers_")) ? run : null;
  if (run.step === monthsInYear) return null;
  const { columns, months } = lastPeriods(run);
  const figures = [...names].flatMap((name): Figure[] => {
    const { label, row } = labelled.find((each) => each.name === name)!;
    const value = valueOf(
      name,
      label,
      columns.map(({ column }) => row[column] ?? null),
    );
    return value === null ? [] : [{ name, label, value }];
  });
  const unknown = labelled.length - figures.length;
  return {
    figures,
    column: null,
    months,
    rowsRead: labelled.length,
    dropped: unknown > 0 ? [{ reason: "no key figure", count: unknown }] : [],
    span: { first: columns[0]!.label, last: columns.at(-1)!.label },
  };
}

/** The periods of the last year, or of the last quarter where there are fewer. */
function lastPeriods({ columns, step }: PeriodRun): {
  readonly columns: PeriodRun["columns"];
  readonly months: "3" | "12";
} {
  const ofYear = monthsInYear / step;
  const isYear = columns.length >= ofYear;
  const ofQuarter = monthsInYear / ofYear === 1 ? 3 : 1;
  return { columns: columns.slice(isYear ? -ofYear : -ofQuarter), months: isYear ? "12" : "3" };
}

/** A figure of all the periods; null where one that is needed is not a number. */
function valueOf(name: FigureName, label: string, cells: readonly DataCell[]): number | null {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const isOfYear = name.startsWith("revenue") && hasWord(plainHeader(label), knownWords.periods.year);
  const taken = isOfYear ? "last" : takenFrom[name];
  const at = taken === "first" ? cells[0] : cells.at(-1);
  if (taken === "first" || taken === "last") return typeof at === "number" ? at : null;
  if (taken === "none" || numbers.length < cells.length) return null;
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (taken === "average") return sum / numbers.length;
  return name === "customers_lost" ? Math.abs(sum) : sum;
}
