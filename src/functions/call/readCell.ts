import { isWithin } from "../../core/isWithin";
import type { CellError } from "./cell";
import { describeValue } from "../texts/describeValue";
import type { FunctionTexts } from "../texts/functionTexts";
import { isIncomingError } from "./isIncomingError";
import type { ElementParameter, ListParameter, RowsParameter } from "../parameter";

/**
 * One value of an argument. Text is never read as a number, nor TRUE and FALSE; an error cell is handed on.
 * `name` is what a message calls the value.
 */
export function readCell(
  parameter: ElementParameter | ListParameter | RowsParameter,
  name: string,
  value: unknown,
  texts: FunctionTexts,
): number | string | CellError {
  if (parameter.kind === "choice") {
    const choice = typeof value === "string" ? value.toLowerCase() : undefined;
    if (choice !== undefined && parameter.choices.includes(choice)) return choice;
    if (isIncomingError(value)) return value;
    const came = describeValue(value, texts);
    return { error: "#VALUE!", message: texts.notAChoice(name, came, parameter.choices) };
  }
  const { range } = parameter;
  if (typeof value === "number") {
    if (isWithin(range, value)) return value;
    return { error: "#VALUE!", message: texts.notAllowed(name, value, range) };
  }
  if (isIncomingError(value)) return value;
  return { error: "#VALUE!", message: texts.notANumber(name, describeValue(value, texts), range) };
}
