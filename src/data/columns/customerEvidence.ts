import { knownWords } from "./words/knownWords";
import type { ColumnProfile } from "./columnProfile";
import { hasWord } from "./hasWord";

const { columns, periods, others } = knownWords;

/** What an id may be of that is no customer: a quarter, a country, a plan, a product, an invoice. */
const ofOthers: readonly string[] = [
  ...Object.values(periods).flat(),
  ...columns.segment,
  ...columns.segmentOfList,
  ...columns.status,
  ...columns.document,
  ...Object.values(others).flat(),
];

/** Filled cells from which few different values are too few for customers. */
const many = 30;
const fewest = 5;

/** Points by which a header speaks for the customer, and by which its values do. */
const points = {
  paying: 7,
  customer: 5,
  weak: 3,
  bareId: 1,
  number: 1,
  comesAgain: 2,
  differs: 1,
  never: -3,
};

/** Whether a header names customers and says nothing else of them, or their numbers: few may be all there are. */
const saysNothingElse = (plain: string, isBareId: boolean): boolean =>
  !isBareId && (!plain.includes(" ") || hasWord(plain, columns.customerNumber));

/**
 * How much speaks for a column as the customer: what its header names and how often its values come again; null where
 * it cannot be. In a log a customer comes again; in a list one that has a row of its own is as good.
 */
export function customerEvidence(column: ColumnProfile, isLog: boolean): number | null {
  const { plain, filled, distinct, numbers, isWhole } = column;
  const isNumeric = numbers > 0.5;
  const isBareId = !hasWord(plain, columns.customer) && !hasWord(plain, columns.payingCustomer);
  if (filled >= many && distinct < fewest && !saysNothingElse(plain, isBareId)) return null;
  if (isNumeric && (!isWhole || hasWord(plain, columns.countedCustomers))) return null;
  if (isBareId && hasWord(plain, ofOthers)) return null;
  const named = hasWord(plain, columns.payingCustomer)
    ? points.paying
    : isBareId
      ? points.bareId
      : hasWord(plain, columns.weakCustomer)
        ? points.weak
        : points.customer;
  const comesAgain = distinct < filled;
  const byValues = comesAgain ? points.comesAgain : isLog ? points.never : points.differs;
  return named + (hasWord(plain, columns.customerNumber) ? points.number : 0) + byValues;
}
