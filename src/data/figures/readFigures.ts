import type { DroppedRows, HeaderSpan } from "../dataset";
import type { ColumnName } from "../measureSource";
import type { DataCell } from "../cells/dataCell";
import { periodMonths } from "../columns/periodMonths";
import type { Selection } from "../tables/selection";
import { turned } from "../tables/turned";
import { figureRows } from "./figureRows";
import type { FigureName } from "./figureName";
import { figureOf } from "./figureOf";

export interface Figure {
  readonly name: FigureName;
  readonly label: string;
  readonly value: number;
}

export interface KeyFigures {
  readonly figures: readonly Figure[];
  /** The column that was read, where several columns of numbers stand beside each other; null else. */
  readonly column: ColumnName | null;
  /** Months of the period, where the labels say it. */
  readonly months: ReturnType<typeof periodMonths>;
  /** The periods of which the figures were put together, where they are more than one. */
  readonly span?: HeaderSpan;
  readonly rowsRead: number;
  readonly dropped: readonly DroppedRows[];
}

type Rows = readonly (readonly DataCell[])[];

const fewest = 2;
const percent = 100;

/**
 * Labels with numbers beside them, or below: null where fewer than two are key figures, or no customers among them.
 * Of several columns of numbers the one of the latest year counts, or the last where they name no years.
 */
export function readFigures(selection: Selection): KeyFigures | null {
  const cells = figureRows(selection);
  if (cells === null) return null;
  return beside(cells) ?? (cells.length === 2 ? beside(turned(cells)) : null);
}

function beside(cells: Rows): KeyFigures | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const numbersIn = (column: number): number => cells.filter((row) => typeof row[column] === "number").length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const most = Math.max(0, ...columns.map(numbersIn));
  const ofNumbers = columns.filter((column) => numbersIn(column) * fewest > most && most > 0);
  const column = latestOf(cells, ofNumbers);
  if (column === undefined) return null;
  const over = headerOver(cells, column);
  const labelled = cells.slice(over === null ? 0 : 1).flatMap((row) => {
    const label = row.find((cell, at) => at < column && typeof cell === "string" && cell.trim() !== "");
    const value = row[column];
    return typeof label === "string" ? [{ label: label.trim(), value: value ?? null }] : [];
  });
  const numbered = labelled.flatMap(({ label, value }) =>
    typeof value === "number" ? [{ label, value }] : [],
  );
  const figures = numbered.flatMap(({ label, value }): Figure[] => {
    const name = figureOf(label, value);
    return name === null ? [] : [{ name, label, value: asCounted(name, value) }];
  });
  const named = new Set(figures.map(({ name }) => name));
  if (named.size < fewest || !figures.some(({ name }) => name.startsWith("customers"))) return null;
  const lengths = [
    ...labelled.filter(isOfPeriod).map(({ label }) => periodMonths(label)),
    periodMonths(over ?? "") ?? (isYear(over) ? "12" : null),
  ];
  const unknown = numbered.length - figures.length;
  return {
    figures: [...named].map((name) => figures.find((figure) => figure.name === name)!),
    column: ofNumbers.length > 1 ? { header: over ?? "", column } : null,
    months: lengths.find((length) => length !== null) ?? null,
    rowsRead: numbered.length,
    dropped: [
      ...(unknown > 0 ? [{ reason: "no key figure", count: unknown } as const] : []),
      ...(figures.length > named.size
        ? [{ reason: "key figure given before", count: figures.length - named.size } as const]
        : []),
    ],
  };
}

/** The column headed by the latest year; the last one where none is. */
function latestOf(cells: Rows, columns: readonly number[]): number | undefined {
  const years = columns.map((column) =>
    Number(yearIn.exec(headerOver(cells, column) ?? "")?.[0] ?? -Infinity),
  );
  const latest = Math.max(...years);
  return Number.isFinite(latest) ? columns[years.indexOf(latest)] : columns.at(-1);
}

/** Whether a label says how long the period is: of customers and rates, and titles; "ARPU per month" says it of itself. */
function isOfPeriod({ label, value }: { readonly label: string; readonly value: DataCell }): boolean {
  const name = typeof value === "number" ? figureOf(label, value) : null;
  return name === null ? typeof value !== "number" : /^(?:customers|churn|retention)/.test(name);
}

/** A rate typed as 10 for 10 % is a rate by its label, a share stays as it is; the lost may be written as taken off. */
function asCounted(name: FigureName, value: number): number {
  if (name === "customers_lost") return Math.abs(value);
  return name.endsWith("_rate") && Math.abs(value) > 1 ? value / percent : value;
}

const yearIn = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const isYear = (header: string | null): boolean => /^(?:19|20)\d\d$/.test(header ?? "");

/** What stands over the numbers: words or a year; null where the first row is a figure already. */
function headerOver([first = []]: Rows, column: number): string | null {
  const cell = first[column];
  const text = typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
  return (typeof cell === "string" && text !== "") || isYear(text) ? text : null;
}
