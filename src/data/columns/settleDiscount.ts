import { discountIsLeftOut } from "./columnQuestions";
import type { ColumnCorrections } from "./columnRole";
import type { ColumnReading } from "../dataset";
import type { Question } from "../question";
import { hasWord } from "./hasWord";
import { isBlankCell, isShare } from "../cells/dataCell";
import { plainHeader } from "./plainHeader";
import { readingOf } from "./readingOf";
import { bodyOf, type Selection } from "../tables/selection";
import type { ColumnProfile } from "./columnProfile";
import { knownWords } from "./words/knownWords";

const { columns: words } = knownWords;

/**
 * What a discount does to purchases with a quantity and a price: one of which every cell is a share, or blank, is
 * taken off; another column of numbers under such a header is asked about. An amount is after discount.
 */
export function settleDiscount(
  selection: Selection,
  columns: readonly ColumnProfile[],
  readings: readonly ColumnReading[],
  corrections: ColumnCorrections,
): { readonly readings: readonly ColumnReading[]; readonly questions: readonly Question[] } {
  const without = readings.filter(({ role }) => role !== "discount");
  const discount = readingOf(readings, "discount");
  if (readingOf(readings, "amount") !== undefined) return { readings: without, questions: [] };
  if (readingOf(readings, "price") === undefined || "discount" in corrections)
    return { readings, questions: [] };
  const isSure =
    discount !== undefined &&
    bodyOf(selection).every((row) => {
      const cell = row[discount.column] ?? null;
      return isBlankCell(cell) || isShare(cell);
    });
  if (isSure) return { readings, questions: [] };
  const others = columns.filter(({ header, cells }) => {
    const plain = plainHeader(header);
    const isNumeric = cells.some((cell) => typeof cell === "number");
    return isNumeric && hasWord(plain, words.discount) && !hasWord(plain, words.price);
  });
  return { readings: without, questions: others.map(discountIsLeftOut) };
}
