import type { AssumptionName } from "../assumptions/assumptions";
import { numberOf, type Case } from "../prepare/case";
import { sheetColumns as at } from "./sheetColumns";
import type { PlannedCell } from "./sheetPlan";

/** Points that a character takes on average, in letters and in digits, in the workbook's usual 11 points. */
const letter = 5;
const digit = 5.6;
const margin = 8;
const longestLabel = 48;
/** For words instead of a number, and the heading above them. */
const fewest = 72;
/** For a date, and for a word such as "no single rate" as a key figure over two columns. */
const fewestYear = 60;
/** A key figure is this much larger than a number of the tables. */
const keyFigure = 1.65;

const textIn = ({ content }: PlannedCell): string => (content.kind === "text" ? content.text : "");

/**
 * Widths in points: the labels and units that stand there, in whatever language, and amounts as large as the
 * customers can earn over the horizon.
 */
export function columnWidths(
  cells: readonly PlannedCell[],
  subject: Case,
  columnCount: number,
): readonly number[] {
  const longest = (column: number, roles: readonly string[]): number =>
    cells
      .filter((cell) => cell.column === column && roles.includes(cell.role))
      .reduce((most, cell) => Math.max(most, textIn(cell).length), 0);
  const labels = Math.min(longestLabel, longest(at.label, ["label", "total"])) * letter + margin;
  const units = longest(at.unit, ["unit", "totalUnit"]) * letter + 2 * margin;
  const amount = numberWidth(largestAmount(subject));
  return Array.from({ length: columnCount }, (_, column) => {
    if (column === at.label) return labels;
    if (column === at.inUse) return Math.max(amount, fewest);
    if (column === at.unit) return Math.max(units, amount * keyFigure);
    return column <= at.date ? Math.max(amount, fewestYear) : amount;
  });
}

const number = (subject: Case, name: AssumptionName): number => Math.abs(numberOf(subject, name)) || 0;

/** All customers, and all who may join, paying all years: no line of the sheet holds more. */
function largestAmount(subject: Case): number {
  const [years, growth] = [number(subject, "years"), number(subject, "margin_growth")];
  const customers = number(subject, "customers") + years * number(subject, "new_customers");
  const worth = Math.max(number(subject, "annual_margin"), number(subject, "revenue_per_customer"));
  const earned = customers * worth * Math.max(1, years / 2) * (1 + growth) ** years;
  return Math.max(earned, number(subject, "cost_base"), 100_000);
}

/** Wide enough for the number with its sign and thousands apart. */
function numberWidth(amount: number): number {
  const digits = Math.floor(Math.log10(amount)) + 1;
  const separators = Math.floor((digits - 1) / 3);
  return digits * digit + separators * (letter / 2) + margin;
}
