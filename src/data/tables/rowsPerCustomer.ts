import { fnv1a } from "../../core/fnv1a";
import { customerKeyOfCell } from "../cells/dataCell";
import { bodyOf, type Selection } from "./selection";

/** Rows looked at, about: all rows of every so many-th customer, so that those who come again are seen to. */
const enough = 20_000;

/** Customers by whom it is safe to say that they come again, without looking at the rest. */
const many = 1_000;

/**
 * How many rows a customer has on average; 0 where no row has a customer. Over `several` it is not counted any
 * further: more rows bring more.
 */
export function rowsPerCustomer(selection: Selection, column: number, several = Infinity): number {
  const body = bodyOf(selection);
  const every = Math.max(1, Math.floor(body.length / enough));
  const customers = new Set<string>();
  let rows = 0;
  for (const row of body) {
    const id = row[column] ?? null;
    if (every > 1 && fnv1a(String(id)) % every !== 0) continue;
    const key = customerKeyOfCell(id);
    if (key === "") continue;
    customers.add(key);
    rows += 1;
    if (customers.size >= many && rows > several * customers.size) break;
  }
  return customers.size === 0 ? 0 : rows / customers.size;
}
