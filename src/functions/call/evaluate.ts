import type { Cell } from "./cell";
import { fillRows } from "./fillRows";
import { fillTable } from "./fillTable";
import type { FunctionDefinition } from "../functionDefinition";
import type { FunctionTexts } from "../texts/functionTexts";
import { readArguments } from "./readArguments";
import { spill } from "./spill";

/**
 * A function's result for its arguments in the order of the formula: one cell, or a rectangle of them, in the
 * shape that the definition names. An error stands in its own cell, the leftmost argument's first, and the others
 * are computed. Never throws.
 */
export function evaluate(
  definition: FunctionDefinition,
  given: readonly unknown[],
  texts: FunctionTexts,
): Cell | Cell[][] {
  try {
    const came = readArguments(definition.parameters, given, texts);
    if (definition.result === "single") return spill(definition.compute, came, texts);
    if (definition.result === "table") return fillTable(definition, came, texts);
    return fillRows(definition, came, texts);
  } catch {
    return { error: "#VALUE!", message: texts.failed };
  }
}
