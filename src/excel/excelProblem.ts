import { fail, type Failure, type Outcome } from "../core/outcome";

/** What Excel may refuse, where the reason says all. Excel's own messages come in its language and are not shown. */
export type ExcelReason =
  | "several areas"
  | "cell editing"
  | "protected workbook"
  | "read-only workbook"
  | "access denied"
  | "too large"
  | "cells unreadable"
  | "cancelled"
  | "selection lost"
  | "sheet gone"
  | "lines moved"
  | "cell in use"
  | "excel busy";

/** What Excel refused. */
export type ExcelProblem = { readonly room: "excel" } & (
  | { readonly reason: ExcelReason }
  /** The addresses of cells that people use, as a sentence lists them. */
  | { readonly reason: "cells in the way"; readonly cells: string }
  /** A code of Office.js that is none of ours; `place` is "" where Excel does not say where. */
  | { readonly reason: "excel failed"; readonly code: string; readonly place: string }
);

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

export const refuseInExcel = (reason: ExcelReason): Failure<ExcelProblem> => fail({ room: "excel", reason });

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
  return fail({ room: "excel", reason: "excel failed", code, place });
}
