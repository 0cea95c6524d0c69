import type { ColumnReading } from "../dataset";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";
import { holdsPurchases, readingOf } from "./readingOf";
import { plainHeader } from "./plainHeader";
import { rowsPerCustomer } from "../tables/rowsPerCustomer";
import type { Selection } from "../tables/selection";

/** Rows a customer, on average, from which a dated list of amounts is one of purchases. */
const often = 1.2;
/** From here on even where a column seems to say who left. */
const several = 2;

export interface TableKind {
  readonly kind: "list" | "log";
  /** Whether the other reading fits as well, so that it must be asked. */
  readonly isOpen: boolean;
}

/**
 * Whether a table has a row for each customer or a row for each purchase: purchases have a date and an amount,
 * nothing that says when a customer ended, and customers that come again.
 */
export function kindOfTable(
  selection: Selection,
  ofList: readonly ColumnReading[],
  ofLog: readonly ColumnReading[],
): TableKind {
  const tells = (role: ColumnReading["role"]): boolean => readingOf(ofList, role) !== undefined;
  const [customer, date] = [readingOf(ofLog, "customer"), readingOf(ofLog, "date")];
  if (!holdsPurchases(ofLog) || customer === undefined || date === undefined)
    return { kind: "list", isOpen: false };
  const tellsEnd = tells("end") || tells("churned") || tells("tenure");
  const rows = rowsPerCustomer(selection, customer.column, several);
  // Rows that begin and end are contracts, of which a customer may have several.
  if (tells("start") && tells("end")) return { kind: "list", isOpen: rows >= several };
  if (rows >= (tellsEnd ? several : often)) return { kind: "log", isOpen: false };
  if (tellsEnd) return { kind: "list", isOpen: false };
  const saysStart = hasWord(plainHeader(date.header), knownWords.columns.start);
  return { kind: saysStart ? "list" : "log", isOpen: tells("revenue") };
}
