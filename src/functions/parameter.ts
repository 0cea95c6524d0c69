import type { CustomerId } from "../core/customers/customerId";
import type { Range } from "../core/range";

/**
 * One argument of a function. With `otherwise` it may be left out, and this is what then holds; null hands the
 * absence on to the calculation. What it is and its unit stand in the texts; what is allowed
 * and the default are added to the help (parameterHelp.ts).
 */
export type Parameter = ElementParameter | LineParameter | RowsParameter;

/** One value, or a range of cells each of which is one. */
export type ElementParameter = NumberParameter | ChoiceParameter;

/** A row or column whose cells belong together. */
export type LineParameter = ListParameter | CustomersParameter;

/** One number, or a range that combines with those of the other arguments. */
export interface NumberParameter {
  readonly kind: "number";
  readonly range: Range;
  readonly otherwise?: number | null;
}

/** One of a few words, in any case, or a range of them. */
export interface ChoiceParameter {
  readonly kind: "choice";
  readonly choices: readonly string[];
  readonly otherwise?: string;
}

/** A row or column of numbers that belong together; it never combines. */
export interface ListParameter {
  readonly kind: "list";
  readonly range: Range;
  /** The list whose rows these are too: of the same length, and cut at the same end. */
  readonly beside?: string;
  readonly otherwise?: readonly number[] | null;
}

/** A row or column of customers: text or numbers. Rows of a list beside it are not read where there is none. */
export interface CustomersParameter {
  readonly kind: "customers";
  readonly beside?: string;
  readonly otherwise?: null;
}

/**
 * Rows of numbers, of which each row of the result takes its own. As many rows as the argument `beside`, unless that
 * is one cell, and as many columns as the row `across`; where that is a column, these are one column too, which is
 * then one row.
 */
export interface RowsParameter {
  readonly kind: "rows";
  readonly range: Range;
  readonly beside: string;
  readonly across: string;
  readonly otherwise?: undefined;
}

/** What an argument is to the calculation. */
export type ArgumentValue = number | string | readonly number[] | readonly CustomerId[] | null;

export type ArgumentOf<P extends Parameter> =
  | (P extends { readonly otherwise: null } ? null : never)
  | (P extends CustomersParameter
      ? readonly CustomerId[]
      : P extends ListParameter | RowsParameter
        ? readonly number[]
        : P extends ChoiceParameter
          ? P["choices"][number]
          : number);

/** What the arguments of a function are to its calculation, by the names of its parameters. */
export type ArgumentsOf<Parameters extends Readonly<Record<string, Parameter>>> = {
  readonly [Name in keyof Parameters]: ArgumentOf<Parameters[Name]>;
};
