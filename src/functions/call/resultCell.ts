import type { CoreProblem, Outcome } from "../../core/outcome";
import type { Cell, ErrorCell } from "./cell";
import type { FunctionTexts } from "../texts/functionTexts";

/**
 * The guard: whatever a calculation gives, this is a finite number, a text, a truth value or an error. Office's
 * dispatcher loses the results of all functions over some other values (BigInt, circular objects), and shows
 * NaN inside a range as 0.
 */
export function resultCell(outcome: Outcome<unknown>, texts: FunctionTexts): Cell {
  if (!outcome.ok) return errorCell(outcome.problem, texts);
  const { value } = outcome;
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  return { error: "#VALUE!", message: texts.failed };
}

const errors = {
  argument: "#VALUE!",
  unavailable: "#N/A",
  infinite: "#NUM!",
  division: "#DIV/0!",
} as const satisfies Record<CoreProblem["kind"], ErrorCell["error"]>;

function errorCell(problem: CoreProblem, texts: FunctionTexts): ErrorCell {
  const error = errors[problem.kind];
  if (problem.kind === "infinite" || problem.kind === "division") return { error };
  const say = texts.problems[problem.reason] as (facts: unknown) => string;
  return { error, message: say(problem.facts ?? null) };
}
