import type { ChosenOf } from "../choice";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { knownWords, monthNames } from "./words/knownWords";

const { periods } = knownWords;

/** Words that say how long a period is, in months. */
const lengths: readonly (readonly [ChosenOf<"period_months">, readonly string[]])[] = [
  ["3", periods.quarterLong],
  ["1", [...periods.monthLong, ...monthNames]],
  ["12", periods.yearLong],
];

const digits = /\d+/g;

/** The length of a period by the words of a header or label ("Month 3", "Kunder ved årets start"); null where it has none. */
export const periodMonths = (text: string): ChosenOf<"period_months"> | null =>
  lengths.find(([, hits]) => hasWord(plainHeader(text.replace(digits, " ")), hits))?.[0] ?? null;
