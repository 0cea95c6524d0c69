import { isWithin } from "../core/isWithin";
import type { CellError } from "./cell";
import type { FunctionTexts } from "./functionTexts";
import { isIncomingError } from "./isIncomingError";
import type { Parameter } from "./parameter";

/**
 * One value of an argument. Text is never read as a number, nor TRUE and FALSE; an error cell is handed on.
 * `name` is what a message calls the value.
 */
export function readCell(
  parameter: Parameter,
  name: string,
  value: unknown,
  texts: FunctionTexts,
): number | string | CellError {
  if (parameter.kind === "choice") {
    const choice = typeof value === "string" ? value.toLowerCase() : undefined;
    if (choice !== undefined && parameter.choices.includes(choice)) return choice;
    if (isIncomingError(value)) return value;
    return { error: "#VALUE!", message: texts.notAChoice(name, describe(value, texts), parameter.choices) };
  }
  if (typeof value === "number") {
    if (isWithin(parameter.range, value)) return value;
    return { error: "#VALUE!", message: texts.notAllowed(name, value, parameter.range) };
  }
  if (isIncomingError(value)) return value;
  return { error: "#VALUE!", message: texts.notANumber(name, describe(value, texts)) };
}

function describe(value: unknown, texts: FunctionTexts): string {
  if (typeof value === "string") return texts.came.text(value);
  if (typeof value === "boolean") return texts.came.truth(value);
  return typeof value === "number" ? String(value) : texts.came.other;
}
