import { monthsInYear } from "../../core/calendar";
import type { ChosenOf } from "../choice";
import { periodMonths } from "../columns/periodMonths";
import type { CustomerRow } from "./customerRow";

/** No list goes so many years back, so that larger numbers are months. */
const mostYears = 60;
export interface TenureUnit {
  readonly unit: ChosenOf<"tenure_in">;
  /** Whether the header, the numbers or the user say so. */
  readonly isKnown: boolean;
}

/** What the time as a customer is counted in; months where nothing says it. */
export function tenureUnit(
  rows: readonly CustomerRow[],
  header: string,
  said?: ChosenOf<"tenure_in">,
): TenureUnit {
  if (said !== undefined) return { unit: said, isKnown: true };
  const named = periodMonths(header);
  if (named === "1") return { unit: "months", isKnown: true };
  if (named === "12") return { unit: "years", isKnown: true };
  const longest = rows.reduce((most, { tenure }) => Math.max(most, tenure ?? 0), 0);
  return { unit: "months", isKnown: longest > mostYears };
}

/** The rows with their time as a customer in months. */
export const inMonths = (
  rows: readonly CustomerRow[],
  unit: ChosenOf<"tenure_in">,
): readonly CustomerRow[] =>
  unit === "months"
    ? rows
    : rows.map((row) => ({ ...row, tenure: row.tenure === null ? null : row.tenure * monthsInYear }));
