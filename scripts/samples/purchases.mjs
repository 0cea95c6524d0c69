// A made-up ledger of invoices to shops, 2024 and 2025, with what ledgers have: credit notes, rows without a customer,
// a customer for cash sales, and lines that were booked twice.
import { DAY, isoDate, randomFrom } from "./random.mjs";

const customers = 420;
const first = Date.UTC(2024, 0, 2);
const last = Date.UTC(2025, 11, 30);
/** Most of the shops bought before the ledger begins; their first purchase in it falls into its first months. */
const early = 75 * DAY;
const { random, pickByShare, bell } = randomFrom(20240102);

const segments = [
  { name: "Shop", share: 0.6, daysBetween: 75, amount: 2_400, yearlyChurn: 0.22 },
  { name: "Chain", share: 0.25, daysBetween: 30, amount: 7_800, yearlyChurn: 0.12 },
  { name: "Web", share: 0.15, daysBetween: 45, amount: 4_100, yearlyChurn: 0.3 },
];

const shares = { returned: 0.03, partly: 0.02, unnamed: 0.008, cash: 0.05, twice: 0.004, early: 0.55 };

const purchasesOf = (number) => {
  const segment = pickByShare(segments);
  const years = Math.log(1 - random()) / Math.log(1 - segment.yearlyChurn);
  const start = first + random() * (random() < shares.early ? early : last - first);
  const end = Math.min(last, start + years * 365.25 * DAY);
  const own = segment.amount * 2 ** (bell() * 0.5);
  const rows = [];
  for (let day = start; day <= end; day += -Math.log(1 - random()) * segment.daysBetween * DAY)
    rows.push({
      day: Math.floor((day - first) / DAY),
      customer: `D${2001 + number}`,
      segment: segment.name,
      amount: Math.max(50, Math.round((own * 2 ** (bell() * 0.3)) / 10) * 10),
    });
  return rows;
};

const withMishaps = (row) => {
  const back = row.day + 3 + Math.floor(random() * 20);
  const draw = random();
  if (draw < shares.returned) return [row, { ...row, day: back, amount: -row.amount }];
  if (draw < shares.returned + shares.partly)
    return [row, { ...row, day: back, amount: -Math.round(row.amount / 5) }];
  if (random() < shares.unnamed) return [{ ...row, customer: "", segment: "" }];
  return random() < shares.cash
    ? [row, { ...row, customer: "Cash customer", segment: "", amount: Math.round(row.amount / 9) }]
    : [row];
};

const lines = Array.from({ length: customers }, (_, number) => purchasesOf(number))
  .flat()
  .flatMap(withMishaps)
  .filter(({ day }) => first + day * DAY <= last)
  .sort((one, other) => one.day - other.day);

export const header = ["Invoice no", "Invoice date", "Customer no", "Segment", "Net amount", "Margin"];

export const purchases = lines
  .map(({ day, customer, segment, amount }, index) => [
    40001 + index,
    isoDate(first + day * DAY),
    customer,
    segment,
    amount,
    Math.round(amount * 0.35),
  ])
  .flatMap((row) => (random() < shares.twice ? [row, row] : [row]));
