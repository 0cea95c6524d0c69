import { hasWord } from "../columns/hasWord";
import type { PeriodRun } from "../columns/periodRun";
import { plainHeader } from "../columns/plainHeader";
import { knownWords } from "../columns/words/knownWords";
import type { ChosenOf } from "../choice";

const { periods, figures } = knownWords;

/** Names of a revenue that say what it covers, whatever the column: ARR, MRR. "FY24" names a year, and no amount. */
const ofYear = figures.revenue.filter((word) => periods.year.includes(word));
const ofMonth = figures.revenue.filter((word) => periods.month.includes(word));

/**
 * The months that an amount in a column covers. Monthly recurring revenue in a column a quarter is that of a month,
 * yearly contract values in a column a month those of a year: such names in the headers or of the sheet tell it, and
 * years do; revenue in the headers is that of the column. Else an amount is taken for that of its column and asked.
 */
export function amountMonths(
  { columns, step }: PeriodRun,
  sheetName: string,
): { readonly months: ChosenOf<"amount_months">; readonly isTold: boolean } {
  const ofColumn = `${step}` as const;
  if (columns.every(({ period }) => period.unit === "year")) return { months: ofColumn, isTold: true };
  const headers = plainHeader(columns.map(({ period }) => period.words).join(" "));
  const words = `${plainHeader(sheetName)} ${headers}`;
  const [isOfYear, isOfMonth] = [hasWord(words, ofYear), hasWord(words, ofMonth)];
  if (isOfYear) return { months: "12", isTold: !isOfMonth };
  if (isOfMonth) return { months: "1", isTold: true };
  return { months: ofColumn, isTold: hasWord(headers, figures.revenue) };
}
