import type { RefusalReason } from "./dataProblem";

/** The words of this room, in one language. */
export interface DataTexts {
  /** Why a selection cannot be used: what, why, what next. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}
