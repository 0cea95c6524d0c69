import { finnishMonths, monthNames } from "./words/monthNames";

/** Shortened otherwise than by leaving out the end. */
const shortened: Readonly<Record<string, number>> = { mrz: 3, mrt: 3 };

const least = 3;

const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Each name and each beginning of one of three letters at least; 0 where that begins two months, such as "jui". */
const months = new Map<string, number>(Object.entries(shortened));

function add(word: string, month: number): void {
  const known = months.get(word);
  months.set(word, known === undefined || known === month ? month : 0);
}

for (const language of monthNames)
  for (const [index, name] of language.entries())
    for (let length = least; length <= plain(name).length; length += 1)
      add(plain(name).slice(0, length), index + 1);
for (const [index, name] of finnishMonths.entries())
  for (const ending of ["", "k", "kuu", "kuuta"]) add(plain(name) + ending, index + 1);

/** The number of the month that a word names, in full or shortened; null where it names none. */
export const monthNamed = (word: string): number | null => months.get(plain(word)) || null;
