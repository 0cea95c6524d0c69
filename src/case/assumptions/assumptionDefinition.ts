import type { Unit } from "./unit";

/** What kind of value an assumption has; lists hold several of a kind. */
export type AssumptionKind = "count" | "amount" | "rate" | "choice" | "rates" | "amounts" | "date" | "text";

/** What a default rests on, where "assumed" says too little. */
export type DefaultReason = "noControlGroup" | "asAverage" | "dayOfCase" | "moveAimedAt" | "shareOfChurn";

/** How the sensitivity sets the ends of a test range. */
export type TestWay =
  /** Those of the cautious and the ambitious scenario. */
  | "scenarios"
  /** The limits of the measurement, else the spread of margin and costs. */
  | "confidence"
  /** Points down and up. */
  | "points"
  /** A share down and up. */
  | "testSpread"
  | "testSpreadCustomers"
  | "testSpreadNew";

/**
 * One assumption, said once: its line on the sheet, its name in `--set`, its field in the pane, what may be
 * typed, and how it is tested follow from it. Rates are fractions, dates serials.
 */
export interface AssumptionDefinition {
  readonly unit: Unit;
  readonly kind: AssumptionKind;
  /** The lowest and the highest value allowed. */
  readonly range?: readonly [number, number];
  readonly isWhole?: true;
  readonly choices?: readonly string[];
  /** null: there is none, it is measured, derived or not given. */
  readonly default: number | string | readonly number[] | null;
  readonly reason?: DefaultReason;
  /** The assumption that it follows until it is given. */
  readonly follows?: string;
  /** Moves something beside churn: at rest at 0, or at the assumption that it follows. */
  readonly isLever?: true;
  /** A figure that the data may hold (`MeasureName`). */
  readonly isMeasured?: true;
  /** Another name by which `--set` knows it. */
  readonly alias?: string;
  /** Where a list has its entries: a line for each level of satisfaction, or a column for each year. */
  readonly entries?: "levels" | "years";
  /** There only where a satisfaction mix is given. */
  readonly isOfMix?: true;
  /** How the sensitivity moves it, and its place among the tested ones. */
  readonly test?: { readonly place: number; readonly by: TestWay };
  /** In the pane: its place among the fields that decide, or not there; under "more" where left out. */
  readonly pane?: number | "absent";
}
