import { readDataset } from "../../src/data/readDataset";
import type { DatasetOptions } from "../../src/data/datasetOptions";
import { runSteps } from "../../src/data/steps/steps";
import type { DataOutcome } from "../../src/data/dataProblem";
import type { Dataset } from "../../src/data/dataset";
import type { DataCell } from "../../src/data/cells/dataCell";
import type { Selection } from "../../src/data/tables/selection";

const millisecondsADay = 86_400_000;
export const serial = (iso: string): number =>
  Date.parse(iso) / millisecondsADay - Date.parse("1899-12-30") / millisecondsADay;

/** A selection at A1 of a sheet "Customers"; ISO dates become serial numbers, as in a workbook. */
export function selectionOf(headers: readonly DataCell[], rows: readonly (readonly DataCell[])[]): Selection {
  const isIso = (cell: DataCell | undefined): boolean =>
    typeof cell === "string" && /^\d{4}-\d{2}-\d{2}$/.test(cell);
  const cells = [headers, ...rows].map((row) =>
    row.map((cell) => (isIso(cell) ? serial(cell as string) : cell)),
  );
  const isDate = headers.map((_, column) => rows.some((row) => isIso(row[column])));
  const last = String.fromCharCode(64 + Math.max(1, headers.length));
  return {
    sheetName: "Customers",
    address: `Customers!A1:${last}${rows.length + 1}`,
    cells,
    isDate,
    hiddenRows: 0,
    rowsRead: "all",
  };
}

/** Reads a selection in one go, without pauses. */
export const readNow = (selection: Selection, options: DatasetOptions = {}): DataOutcome<Dataset> =>
  runSteps(readDataset(selection, options));

export function datasetOf(
  headers: readonly DataCell[],
  rows: readonly (readonly DataCell[])[],
  options: DatasetOptions = {},
): Dataset {
  const read = readNow(selectionOf(headers, rows), options);
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
}
