import { amountPeriod } from "./amountPeriod";
import type { ColumnProfile } from "./columnProfile";
import { hasWord } from "./hasWord";
import { knownWords } from "./words/knownWords";

const { columns, figures } = knownWords;

const averages = figures.average.map((word) => `${word}*`);

/** An average of something is no amount that can be added up. */
const ofAverage = (plain: string): number => (hasWord(plain, averages) ? -6 : 0);

/** How much speaks for a column as the amount of a purchase: amounts in one currency first, then those without VAT. */
export function amountEvidence({ plain }: ColumnProfile): number {
  const basis = hasWord(plain, columns.net) ? 2 : hasWord(plain, columns.gross) ? 0 : 1;
  return (hasWord(plain, columns.localCurrency) ? 3 : 0) + basis + ofAverage(plain);
}

const byPeriod = { year: 3, month: 2, none: 1, total: 0 };

/** How much speaks for a column as the revenue of a customer: a recorded rate before a sum over an unknown time. */
export function revenueEvidence(column: ColumnProfile, all: readonly ColumnProfile[]): number {
  const { plain, header } = column;
  const period = byPeriod[amountPeriod(header) ?? "none"];
  return (
    period +
    ofAverage(plain) +
    (hasWord(plain, columns.weakRevenue) ? -4 : 0) +
    (isOwnRevenue(column, all) ? -8 : 0)
  );
}

/**
 * Whether a revenue may be the customer's own turnover or income instead of what it pays: the table describes the
 * customers themselves (their employees, their family), and the header names neither a bill nor a period.
 */
export function isOwnRevenue(revenue: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  const describes = all.some(({ plain }) => hasWord(plain, columns.ownOfCustomer));
  return describes && amountPeriod(revenue.header) === null && hasWord(revenue.plain, ownWords);
}

/** Words for what a company or a person earns itself. */
const ownWords: readonly string[] = [...figures.revenue, ...columns.weakRevenue];
