import { fail, type Facts, type Failure, type Outcome } from "../core/outcome";

/** What Excel may refuse, in words: what, why, what next. Excel's own messages come in its language and are not shown. */
const sentences = {
  "several areas":
    "The selection has several separate areas, and a list is read from one. Select one block of cells with its header row.",
  "cell editing":
    "A cell is being edited, so Excel takes no orders. Press Enter or Esc in the sheet, then try again.",
  "protected workbook":
    "The workbook's structure is protected, so no sheet can be added. Take the protection off under Review, or work in a copy.",
  "read-only workbook":
    "The workbook is open for reading only, so nothing can be written. Save a copy of it, then try again there.",
  "access denied":
    "Excel did not allow the change, because the sheet or the workbook is protected. Take the protection off under Review, or work in a copy.",
  "too large":
    "The selection is larger than Excel hands over at once. Select only the columns that are needed, or fewer rows.",
  "cells unreadable":
    "Excel did not hand over the selected cells. Select fewer rows or columns, and try again.",
  cancelled: "Reading was cancelled. Nothing was changed.",
  "selection lost":
    "Excel lost sight of the selection, because another window came to the front. Go back to the workbook, select the data and try again.",
  "sheet gone": "The sheet is not there any more. It was renamed or deleted; build the case again.",
  "lines moved":
    "Rows of the case sheet were moved, or its labels overwritten, so it cannot be told what is yours. Nothing was changed; build another sheet.",
  "cells in the way":
    "The updated case needs cells that you use: {cells}. Nothing was changed; clear or move these cells, or build another sheet.",
  "cell in use":
    "The active cell is not empty, and nothing of yours is overwritten. Select an empty cell, then try again.",
  "excel busy": "Excel is busy with something else. Wait until it is done, then try again.",
} as const;

export type ExcelReason = keyof typeof sentences;

/** What Excel refused; "excel failed" carries a code that has no sentence of its own. */
export interface ExcelProblem {
  readonly room: "excel";
  readonly reason: ExcelReason | "excel failed";
  readonly facts: Facts;
}

/** `More` is what else may go wrong there, such as a selection that holds no data. */
export type ExcelOutcome<Value, More = never> = Outcome<Value, ExcelProblem | More>;

/** By the codes of Office.js (Microsoft, "Error handling with the application-specific JavaScript APIs"). */
const reasonsByCode: Readonly<Record<string, ExcelReason>> = {
  InvalidOperationInCellEditMode: "cell editing",
  AccessDenied: "access denied",
  RequestPayloadSizeLimitExceeded: "too large",
  ResponsePayloadSizeLimitExceeded: "too large",
  OperationCellsExceedLimit: "too large",
  InvalidSelection: "selection lost",
  ItemNotFound: "sheet gone",
  RequestAborted: "excel busy",
  HostIsBusy: "excel busy",
};

export const refuseInExcel = (reason: ExcelReason, facts: Facts = {}): Failure<ExcelProblem> =>
  fail({ room: "excel", reason, facts });

/** The code of an error that Office.js threw; its message is in the user's language and not for people to read. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : null;
}

/** An error that Office.js threw, as a value. What is none of Office.js's is a fault of ours and thrown on. */
export function excelFailure(error: unknown): Failure<ExcelProblem> {
  const code = codeOf(error);
  if (code === null) throw error;
  const reason = reasonsByCode[code];
  if (reason !== undefined) return refuseInExcel(reason);
  const place = (error as { debugInfo?: { errorLocation?: string } }).debugInfo?.errorLocation ?? "";
  return fail({ room: "excel", reason: "excel failed", facts: { code, place } });
}

export function excelProblemText({ reason, facts }: ExcelProblem): string {
  if (reason !== "excel failed")
    return sentences[reason].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]));
  const { code = "", place = "" } = facts;
  const where = place === "" ? "" : ` at ${place}`;
  return `Excel could not do this (${code}${where}). Save your work, try again, and report the code if it comes back.`;
}
