import type { ExcelReason } from "./excelProblem";

/** The words of what Excel may refuse: what, why, what next. */
export interface ExcelTexts {
  readonly problems: Readonly<Record<ExcelReason, string>>;
  readonly cellsInTheWay: (cells: string) => string;
  /** A code of Office.js that has no sentence of its own; `place` is "" where Excel does not say where. */
  readonly failed: (code: string, place: string) => string;
}
