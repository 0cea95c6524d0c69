import type { CustomerId } from "./customerId";
import { customerNumbering } from "./customerNumbering";

/**
 * The number of the customer in each row, counted from 0 by first appearance; -1 where a row has none. Kept for as
 * long as the list itself, since one call may look at it for each of many dates.
 */
export function numberCustomers(customers: readonly CustomerId[]): Int32Array {
  const known = numbered.get(customers);
  if (known) return known;
  const numbers = Int32Array.from(customers, customerNumbering().numberOf);
  numbered.set(customers, numbers);
  return numbers;
}

const numbered = new WeakMap<readonly CustomerId[], Int32Array>();
