import type { FunctionDefinition } from "../../src/functions/functionDefinition";
import { evaluate } from "./evaluate";

/** The sentence of the error that a call gives, or of the first cell of what it gives. */
export function messageOf(definition: FunctionDefinition, ...given: readonly unknown[]): unknown {
  const result = evaluate(definition, given);
  const cell = Array.isArray(result) ? result[0]?.[0] : result;
  return (cell as { message?: string }).message;
}
