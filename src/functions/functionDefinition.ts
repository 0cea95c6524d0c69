import type { Outcome } from "../core/outcome";
import type { Example } from "./example";
import type { ArgumentValue, Parameter } from "./parameter";
import type { TableResult } from "./call/tableResult";

/** Everything about one Excel function; help, metadata, tables and tests are derived from it. */
export type FunctionDefinition = DefinitionOf<"single"> | DefinitionOf<"table"> | DefinitionOf<Columns>;

export interface DefinitionOf<Shape extends ResultKind> {
  /** Its name in a formula; never translated, never changed once published. */
  readonly id: string;
  /** In the order of the formula, required ones first. */
  readonly parameters: readonly NamedParameter[];
  readonly examples: readonly Example[];
  readonly result: Shape;
  /** The result for one value of each argument. The object is used again for the next call. */
  readonly compute: (given: Readonly<Record<string, ArgumentValue>>) => ResultOf<Shape>;
}

/** A definition that the compiler knows by its id and the names of its parameters. */
export type Defined<Id extends string, Name extends string> = FunctionDefinition & {
  readonly id: Id;
  /** For the compiler only; never set. */
  readonly parameterName?: Name;
};

export type NamedParameter = Parameter & { readonly name: string };

/**
 * The shape of a result (docs/specification.md, "Shapes of a result"). "single": a number for each element
 * that the arguments give as Excel's operators combine them. Columns: k numbers side by side without a
 * header, for single cells or columns of n. "table": one value, or rows of them, from single cells and lists.
 */
export type ResultKind = "single" | "table" | Columns;

/** What the k numbers are called in help; they carry no header in the sheet. */
export type Columns = readonly string[];

/** Each of k numbers has an outcome of its own. */
export type ResultOf<Shape extends ResultKind> = Shape extends "single"
  ? Outcome<number>
  : Shape extends "table"
    ? Outcome<TableResult>
    : { readonly [Place in keyof Shape]: Outcome<number> };
