import type { LineKey } from "../lineKey";
import type { Unit } from "../assumptions/unit";
import type { TimelineKey } from "./modelKeys";

/** A row of this year's, last year's or next year's cells. */
type YearKey = TimelineKey | "year" | "ramp";

/** The cells that a row of the timeline speaks of: this year's, last year's, next year's, and single values. */
export interface YearCells {
  readonly now: (key: YearKey) => string;
  readonly before: (key: TimelineKey) => string;
  readonly after: (key: TimelineKey) => string;
  readonly value: (key: LineKey) => string;
}

/** A row of the timeline; its label stands in the texts by its key. */
export interface TimelineRow {
  readonly unit: Unit;
  /** Whole amounts where left out. */
  readonly format?: string;
  readonly total?: true;
  readonly formula: (cells: YearCells) => string;
}
