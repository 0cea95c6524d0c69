import type { AmountPeriod } from "./columnRole";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords, monthNames } from "./words/knownWords";

const { periods } = knownWords;

/** What an amount covers by the first of these that is named; null where it covers none of the periods read. */
const named: readonly (readonly [AmountPeriod | null, readonly string[]])[] = [
  [null, periods.otherPeriod],
  ["year", periods.twelveMonths],
  ["month", periods.month],
  ["year", periods.year],
  ["total", periods.total],
];

const yearNumber = /^(?:19|20)\d\d$/;

/** What an amount column covers by its header, "Oms. 2024" a year; null where the header does not say. */
export function amountPeriod(header: string): AmountPeriod | null {
  const plain = plainHeader(header);
  const found = named.find(([, words]) => hasWord(plain, words));
  if (found !== undefined) return found[0];
  const numbers = plain.split(" ").filter((word) => /\d/.test(word));
  const isOfYear = numbers.length === 1 && yearNumber.test(numbers[0]!);
  return isOfYear && !hasWord(plain, monthNames) ? "year" : null;
}
