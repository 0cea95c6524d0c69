import type { Cell } from "../../src/functions/call/cell";
import { evaluate as evaluateIn } from "../../src/functions/call/evaluate";
import type { FunctionDefinition } from "../../src/functions/functionDefinition";
import { englishFunctions } from "../../src/locales/english/englishFunctions";

/** A function's result with its messages in English. */
export const evaluate = (
  definition: FunctionDefinition,
  given: readonly unknown[],
  texts = englishFunctions,
): Cell | Cell[][] => evaluateIn(definition, given, texts);
