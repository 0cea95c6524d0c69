import type { all } from "./definitions/all";
import type { ExampleValue } from "./example";
import type { FunctionDefinition } from "./functionDefinition";

type Defined = (typeof all)[number];

export type FunctionId = Defined["id"];

/** The words of one function. */
export interface WordsOfFunction {
  /** One sentence: what it returns. */
  readonly text: string;
  /** What each argument is and its unit; what is allowed and the default are added to the help. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What each example shows, in their order. */
  readonly examples: readonly string[];
}

/** The words of all functions: a parameter without a text, or a text without a parameter, does not compile. */
export type FunctionWords = {
  readonly [Each in Defined as Each["id"]]: WordsOfFunction & {
    readonly parameters: Readonly<Record<NonNullable<Each["parameterName"]>, string>>;
  };
};

/** A call that gives an error, and when that is. */
export interface ErrorNote {
  readonly when: string;
  readonly given: Readonly<Record<string, ExampleValue>>;
}

/** What a help page says of a function beyond its definition. */
export interface NotesOfFunction {
  /** Whole sentences: what is counted, when, and in which unit. */
  readonly conventions: readonly string[];
  /** Calls that give an error; which one, and its message, is computed. */
  readonly errors: readonly ErrorNote[];
  /** Where the formula comes from. */
  readonly sources: readonly string[];
}

export type FunctionNotes = Readonly<Record<FunctionId, NotesOfFunction>>;

export const notesOf = (notes: FunctionNotes, { id }: FunctionDefinition): NotesOfFunction =>
  notes[id as FunctionId];

export const wordsOf = (words: FunctionWords, { id }: FunctionDefinition): WordsOfFunction =>
  words[id as FunctionId];
