import type { ChoiceName } from "../../data/choice";
import type { ColumnRole } from "../../data/columns/columnRole";

/** What identifies a check: the key of its line, and of its name. */
export type CheckKey =
  | "checkExtra"
  | "checkNpv"
  | "checkToday"
  | "checkPoint"
  | "checkIrr"
  | "checkLines"
  | "checkReceivables"
  | "checkPresent"
  | "checkBaseRun"
  | "checkGrid"
  | "checkPath"
  | "checkYears"
  | "checkRates"
  | "checkData"
  | "checkRevenue"
  | "checkSegments"
  | "checkSegmentRevenue"
  | "checkShares"
  | "checkMargin"
  | `check_${ChoiceName}`
  | `check_column_${ColumnRole}`
  | "checkEstimate";
