import type { ChoiceName } from "../../data/choice";

/** Choices of the data that a case should not stand on while nobody has confirmed them. */
export type ConfirmedChoice = Exclude<ChoiceName, "end_date" | "segments_by" | "cohort_steps" | "revenue_is">;

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
  | `check_${ConfirmedChoice}`
  | "checkEstimate";
