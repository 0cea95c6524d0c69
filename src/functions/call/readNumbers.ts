import type { CustomerId } from "../../core/customers/customerId";
import type { CellError } from "./cell";
import { describeValue } from "../texts/describeValue";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import type { LineArgument } from "./lineArgument";
import type { ListParameter } from "../parameter";
import { readCell } from "./readCell";

/**
 * The numbers of the first `length` cells. An empty cell counts as 0, and a row without a customer is not read. The
 * first value that cannot be used is the error of the whole list.
 */
export function readNumbers(
  { parameter, cells }: LineArgument & { readonly parameter: ListParameter },
  length: number,
  customers: readonly CustomerId[] | null,
  texts: FunctionTexts,
): readonly number[] | CellError {
  const { name } = parameter;
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (customers?.[index] === null) {
      numbers.push(0);
      continue;
    }
    const value = isBlank(cells[index]) ? 0 : cells[index];
    const number = readCell(parameter, name, value, texts);
    if (typeof number !== "number") {
      const called = length > 1 ? texts.inList(name, index + 1) : name;
      const error = readCell(parameter, called, value, texts) as CellError;
      if (index > 0 || length === 1 || typeof value !== "string") return error;
      const message = texts.perhapsHeader(
        texts.notANumber(called, describeValue(value, texts), parameter.range),
      );
      return { error: "#VALUE!", message };
    }
    numbers.push(number);
  }
  return numbers;
}
