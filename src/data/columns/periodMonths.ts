import type { ChosenOf } from "../choice";
import { monthNames } from "./columnWords";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { wordLines as words } from "./wordLines";

/** Words that say how long a period is, in months. */
const lengths: readonly (readonly [ChosenOf<"period_months">, readonly string[]])[] = [
  ["3", words("quarter*, q, kvartal*, neljännes*, vuosineljännes*, quartal*")],
  [
    "1",
    [
      ...words("month*, mrr, måned*, månad*, mdr, md, mnd, mån, kk, kuukau*, monat*, mtl, m, mo"),
      ...monthNames,
    ],
  ],
  [
    "12",
    words("year*, fy, annual*, arr, per annum, pa, år, året, årets, års*, årlig*, vuosi*, vuode*, jahr*"),
  ],
];

const digits = /\d+/g;

/** The length of a period by the words of a header or label ("Month 3", "Kunder ved årets start"); null where it has none. */
export const periodMonths = (text: string): ChosenOf<"period_months"> | null =>
  lengths.find(([, hits]) => hasWord(plainHeader(text.replace(digits, " ")), hits))?.[0] ?? null;
