import { hasWord } from "../columns/hasWord";
import type { PeriodRun } from "../columns/periodRun";
import { plainHeader } from "../columns/plainHeader";
import { knownWords } from "../columns/words/knownWords";
import type { ChosenOf } from "../choice";

const { periods, figures } = knownWords;

/**
 * The months that an amount in a column covers. Monthly recurring revenue in a column a quarter is that of a month,
 * yearly contract values in a column a month those of a year: it is told by the words of the headers and the sheet,
 * and by years; else an amount is taken for that of its column, which must be asked.
 */
export function amountMonths(
  { columns, step }: PeriodRun,
  sheetName: string,
): { readonly months: ChosenOf<"amount_months">; readonly isTold: boolean } {
  const ofColumn = `${step}` as const;
  if (columns.every(({ period }) => period.unit === "year")) return { months: ofColumn, isTold: true };
  const words = plainHeader([sheetName, ...columns.map(({ period }) => period.words)].join(" "));
  const isOfYear = hasWord(words, periods.year);
  const isOfMonth = hasWord(words, periods.month);
  if (isOfYear) return { months: "12", isTold: !isOfMonth };
  if (isOfMonth) return { months: "1", isTold: true };
  return { months: ofColumn, isTold: hasWord(words, figures.revenue) };
}
