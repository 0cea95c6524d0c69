import type { ErrorNote } from "./errorNote";

/**
 * What a help page says of a function beyond its definition. It stands here and not in the definition, because
 * Excel loads the definitions with every workbook.
 */
export interface NotesOfFunction {
  /** Whole sentences: what is counted, when, and in which unit. */
  readonly conventions: readonly string[];
  /** Calls that give an error; which one, and its message, is computed. */
  readonly errors: readonly ErrorNote[];
  /** Where the formula comes from. */
  readonly sources: readonly string[];
}
