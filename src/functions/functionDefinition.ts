import type { Outcome } from "../core/outcome";
import type { Example } from "./example";
import type { ArgumentValue, Parameter } from "./parameter";

/** Everything about one Excel function; help, metadata, tables and tests are derived from it. */
export interface FunctionDefinition {
  /** Its name in a formula; never translated, never changed once published. */
  readonly id: string;
  /** One sentence: what it returns. */
  readonly text: string;
  /** In the order of the formula, required ones first. */
  readonly parameters: readonly (Parameter & { readonly name: string })[];
  readonly examples: readonly Example[];
  /** The result for one value of each argument. The object is used again for the next call. */
  readonly compute: (given: Readonly<Record<string, ArgumentValue>>) => Outcome<number>;
}
