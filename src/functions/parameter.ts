import type { Range } from "../core/range";

/**
 * One argument of a function. With `otherwise` it may be left out, and this is what then holds; null hands the
 * absence on to the calculation. Its text says what it is and its unit; what is allowed and the default are
 * added to the help (parameterHelp.ts).
 */
export type Parameter = NumberParameter | ChoiceParameter | ListParameter;

/** One number, or a range that combines with those of the other arguments. */
export interface NumberParameter {
  readonly kind: "number";
  readonly text: string;
  readonly range: Range;
  readonly otherwise?: number | null;
}

/** One of a few words, in any case, or a range of them. */
export interface ChoiceParameter {
  readonly kind: "choice";
  readonly text: string;
  readonly choices: readonly string[];
  readonly otherwise?: string;
}

/** A row or column of numbers that belong together; it never combines. */
export interface ListParameter {
  readonly kind: "list";
  readonly text: string;
  readonly range: Range;
  readonly otherwise?: readonly number[];
}

/** What an argument is to the calculation. */
export type ArgumentValue = number | string | readonly number[] | null;

export type ArgumentOf<P extends Parameter> = P extends ListParameter
  ? readonly number[]
  : P extends ChoiceParameter
    ? P["choices"][number]
    : P extends { readonly otherwise: null }
      ? number | null
      : number;
