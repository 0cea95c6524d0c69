import type { DataCell } from "../cells/dataCell";

/** A rectangle of the user's cells, header row first. Dates are Excel serial numbers. */
export interface Selection {
  readonly sheetName: string;
  /** Such as "Customers!A1:F2001". */
  readonly address: string;
  readonly cells: readonly (readonly DataCell[])[];
  /** One a column: whether its number format is that of a date. */
  readonly isDate: readonly boolean[];
  /** Rows of the rectangle that are hidden or filtered out; they are among the cells unless visible rows were asked for. */
  readonly hiddenRows: number;
  readonly rowsRead: RowChoice;
}

/** The rows below the header. */
export function bodyOf({ cells }: Selection): Selection["cells"] {
  const body = bodies.get(cells) ?? cells.slice(1);
  bodies.set(cells, body);
  return body;
}

/** Kept as long as the cells are: of a million rows a copy is nothing to make at each look. */
const bodies = new WeakMap<Selection["cells"], Selection["cells"]>();

/** Whether rows that are hidden or filtered out are read as well. */
export type RowChoice = "all" | "visible";
