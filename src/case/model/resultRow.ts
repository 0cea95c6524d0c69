import type { LineKey } from "../lineKey";
import type { Slots } from "../sheet/template";
import type { Unit } from "../assumptions/unit";
import type { CandidateKey, TimelineKey } from "./modelKeys";
import type { ResultWord } from "./modelTexts";

/** The cells that a result speaks of: single values, whole rows of years, and the first and last year of a row. */
export interface ResultCells {
  readonly value: (key: LineKey) => string;
  readonly years: (key: TimelineKey) => string;
  readonly last: (key: TimelineKey) => string;
  readonly first: (key: TimelineKey) => string;
  /** The NPV of a target tried in the workings of the break-even. */
  readonly npv: (key: CandidateKey) => string;
  /** A word in place of a number, as a formula writes it. */
  readonly word: (word: ResultWord) => string;
  /** What the cell of the choice shows while the value after the horizon is asked for. */
  readonly afterHorizonOn: string;
}

/** A result, a line each; its label and note stand in the texts by its key. */
export interface ResultRow {
  readonly unit: Unit;
  readonly format: string;
  readonly total?: true;
  /** A figure of the answer of the command line and a name of the sheet. */
  readonly isNamed?: true;
  /** What the templates of label and note choose by. */
  readonly slots?: (cells: ResultCells) => Slots;
  readonly formula: (cells: ResultCells) => string;
}

/** Whether the money is margin, or revenue because no margin is given. */
export const basisSlot = ({ value }: Pick<ResultCells, "value">): Slots => ({
  basis: { when: { margin: `${value("marginGiven")}=1` } },
});

/**
 * A number only where there is a margin; on revenue alone there is no such result
 * (docs/specification.md, "Margin").
 */
export const withMargin = ({ value }: ResultCells, formula: string): string =>
  `IF(${value("marginGiven")}=1,${formula},${value("noRate")})`;

/** Present value of a row of the timeline. */
export const present = ({ years: row }: ResultCells, key: TimelineKey): string =>
  `SUMPRODUCT(${row(key)},${row("discount_factor")})`;
