import type { LineKey } from "../lineKey";
import type { Case } from "../prepare/case";
import type { SheetBuilder } from "./sheetBuilder";

/** A part of the sheet: the lines it has for a case, from the top, and what it writes into them. */
export interface Block {
  /** "" leaves a line empty; none at all leaves the block out. */
  readonly lines: (subject: Case) => readonly (LineKey | "")[];
  readonly write: (sheet: SheetBuilder, subject: Case) => void;
}
