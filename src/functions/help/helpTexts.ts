import type { FunctionNotes, FunctionWords } from "../functionWords";
import type { FunctionTexts } from "../texts/functionTexts";

/** The words of the help pages that are of no function. */
export interface HelpTexts {
  /** The language tag of the pages. */
  readonly language: string;
  readonly product: string;
  readonly help: string;
  readonly allFunctions: string;
  readonly functionsOf: string;
  readonly indexTitle: string;
  readonly indexColumns: readonly [string, string];
  readonly holdsForAll: string;
  /** What holds for all functions (docs/specification.md, "Conventions"). */
  readonly conventionsOfAll: readonly string[];
  readonly headings: Readonly<
    Record<"arguments" | "result" | "examples" | "conventions" | "errors" | "sources", string>
  >;
  readonly argumentTable: string;
  readonly argumentColumns: readonly [string, string, string, string];
  readonly severalCells: (allowed: string) => string;
  readonly eachInLine: (allowed: string) => string;
  readonly eachInRows: (allowed: string) => string;
  readonly customersAllowed: string;
  readonly required: string;
  readonly asDescribed: string;
  readonly shapes: {
    readonly single: string;
    readonly table: string;
    readonly columns: (names: string) => string;
  };
  readonly errorTable: string;
  readonly errorColumns: readonly [string, string, string, string];
  readonly wrongKind: string;
  readonly noMessage: string;
  readonly gives: string;
  readonly whatItGives: string;
  readonly whatItGivesUnheaded: string;
  readonly row: string;
  readonly value: (place: number) => string;
  /** Of the table of functions in the README. */
  readonly readmeColumns: readonly [string, string, string, string];
  readonly cells: (count: number) => string;
}

/** All that a help page is written with, in one language. */
export interface HelpWords {
  readonly help: HelpTexts;
  readonly functions: FunctionTexts;
  readonly words: FunctionWords;
  readonly notes: FunctionNotes;
}
