/**
 * A million rows, as in docs/office.md, "A million rows": text ids of 11 characters, three years of days,
 * amounts.
 */
const rowCount = 1_000_000;
const customers = 100_000;
const firstDay = 44_000;
const days = 1_096;

/** A purchase: customer, day, amount. */
export type Purchase = readonly [customer: string, day: number, amount: number];

/** Made-up purchases in random order, always the same ones. */
export function purchaseRows(): readonly Purchase[] {
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: rowCount }, () => [
    `C-${100_000_000 + Math.floor(random() * customers)}`,
    firstDay + Math.floor(random() * days),
    Math.round(random() * 100_000) / 100,
  ]);
}
