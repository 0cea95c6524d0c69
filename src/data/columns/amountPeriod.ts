import type { AmountPeriod } from "./columnRole";
import { monthNames, periodWords } from "./columnWords";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";

const yearNumber = /^(?:19|20)\d\d$/;

/** What an amount column covers by its header, "Oms. 2024" a year; null where the header does not say. */
export function amountPeriod(header: string): AmountPeriod | null {
  const plain = plainHeader(header);
  const named = periodWords.find(([, words]) => hasWord(plain, words));
  if (named !== undefined) return named[0];
  const numbers = plain.split(" ").filter((word) => /\d/.test(word));
  return numbers.length === 1 && yearNumber.test(numbers[0]!) && !hasWord(plain, monthNames) ? "year" : null;
}
