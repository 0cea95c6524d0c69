import type { CustomerId } from "../../core/customers/customerId";
import type { CellError } from "./cell";
import { describeValue } from "../texts/describeValue";
import type { FunctionTexts } from "../texts/functionTexts";
import { isBlank } from "./isBlank";
import { isIncomingError } from "./isIncomingError";
import type { LineArgument } from "./lineArgument";

/**
 * The customers of the first `length` cells; null where a row has none, which is what an empty cell, blank text and
 * 0 are (desktop Excel sends 0 for an empty cell). The first value that cannot be a customer is the error of the
 * whole list.
 */
export function readCustomers(
  { parameter, cells }: LineArgument,
  length: number,
  texts: FunctionTexts,
): readonly CustomerId[] | CellError {
  const customers: CustomerId[] = [];
  for (let index = 0; index < length; index += 1) {
    const cell = cells[index];
    if (isBlank(cell) || cell === 0) customers.push(null);
    else if (typeof cell === "string") customers.push(cell.trim() || null);
    else if (typeof cell === "number" && Number.isFinite(cell)) customers.push(cell);
    else if (isIncomingError(cell)) return cell;
    else {
      const name = texts.inList(parameter.name, index + 1);
      return { error: "#VALUE!", message: texts.notACustomer(name, describeValue(cell, texts)) };
    }
  }
  return customers;
}
