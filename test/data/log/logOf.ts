import { cleanLog } from "../../../src/data/log/cleanLog";
import type { LogRows } from "../../../src/data/log/logRows";
import { withoutCreditNotes } from "../../../src/data/log/withoutCreditNotes";
import { recogniseColumns } from "../../../src/data/columns/recogniseColumns";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { runSteps } from "../../../src/data/steps/steps";
import { selectionOf } from "../selectionOf";

/** The cleaned rows of a log, before credit notes are matched. */
export function cleanedLog(headers: readonly DataCell[], rows: readonly (readonly DataCell[])[]): LogRows {
  const selection = selectionOf(headers, rows);
  const { readings } = recogniseColumns(selection, "log", {});
  return runSteps(cleanLog(selection.cells.slice(1), readings));
}

export const logOf = (
  headers: readonly DataCell[],
  rows: readonly (readonly DataCell[])[],
  upTo = Infinity,
): LogRows => runSteps(withoutCreditNotes(cleanedLog(headers, rows), upTo));

export const reasonsOf = (rows: LogRows): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.ledger.dropped.map(({ reason, count }) => [reason, count]));
