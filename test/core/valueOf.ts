import type { Outcome } from "../../src/core/outcome";

/** The value of an outcome that a test counts on. */
export function valueOf<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(`no value: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}
