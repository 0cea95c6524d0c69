import { allDiffer, columnFits } from "./columnFits";
import { nameOf, standsIn, whichColumn } from "./columnQuestions";
import type { ColumnCorrections } from "./columnRole";
import { type DatasetKind, kindFacts } from "../datasetKind";
import type { ColumnReading } from "../dataset";
import type { Question } from "../question";
import { hasWord } from "./hasWord";
import { plainHeader } from "./plainHeader";
import { readingOf } from "./readingOf";
import type { ColumnProfile } from "./columnProfile";
import { listWords, logWords } from "./roleWords";
import { knownWords } from "./words/knownWords";

export interface StandIn {
  readonly reading: ColumnReading;
  readonly questions: readonly Question[];
}

/** A customer where no header names one: an e-mail or a name, or in a customer list a column of which no two are alike. */
export function standInCustomer(free: readonly ColumnProfile[], kind: DatasetKind): StandIn | null {
  const named = [...knownWords.columns.mail, ...knownWords.columns.name].flatMap((word) =>
    free.filter(
      ({ header, cells, isDate }) =>
        hasWord(plainHeader(header), [word]) &&
        cells.some((cell) => typeof cell === "string") &&
        columnFits("customer", header, cells, isDate),
    ),
  );
  const [stand] = named;
  if (stand !== undefined) {
    const name = nameOf(stand);
    const reading = { role: "customer", ...name, reason: { say: "standsInByHeader", name } } as const;
    return { reading, questions: [standsIn("customer", reading)] };
  }
  if (kindFacts[kind].repeatsCustomers) return null;
  const [first, ...others] = free.flatMap(({ column, header, plain, cells, isDate }): ColumnReading[] =>
    allDiffer(cells, isDate) && !hasWord(plain, elseWords)
      ? [{ role: "customer", column, header, reason: { say: "byValues" } }]
      : [],
  );
  return first === undefined ? null : { reading: first, questions: whichColumn("customer", first, others) };
}

/** What a column may hold that is no customer; the number of a row may stand for one. */
const elseWords: readonly string[] = [
  ...knownWords.columns.countedCustomers,
  ...knownWords.periods.month,
  ...knownWords.periods.year,
  ...knownWords.periods.otherPeriod,
  ...[...listWords, ...logWords].flatMap(([role, words]) =>
    role === null || role === "customer" ? [] : words,
  ),
  ...Object.entries(knownWords.others).flatMap(([what, words]) => (what === "rowNumber" ? [] : words)),
];

/** In purchases without an amount and a quantity, a price is what was paid. */
export function standInAmount(
  readings: readonly ColumnReading[],
  corrections: ColumnCorrections,
): StandIn | null {
  const price = readingOf(readings, "price");
  if (price === undefined || readings.some(({ role }) => role === "amount" || role === "quantity"))
    return null;
  if (["amount", "price", "quantity"].some((role) => role in corrections)) return null;
  const reading = { ...price, role: "amount" } as const;
  return { reading, questions: [standsIn("amount", reading)] };
}
