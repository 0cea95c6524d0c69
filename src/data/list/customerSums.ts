import { eachRow } from "../steps/eachIndex";
import type { Steps } from "../steps/steps";
import type { CustomerRow } from "./customerRow";

/** An amount over the customers who have one. */
export interface AmountSum {
  readonly customers: number;
  readonly sum: number;
  /** Over those of them whose time as a customer is known, and that time in months. */
  readonly timed: number;
  readonly months: number;
}

/** Some customers, added up. */
export interface PartSums {
  readonly customers: number;
  /** How many of them have a known time as customers, and that time. */
  readonly timed: number;
  readonly months: number;
  readonly revenue: AmountSum;
  /** Of those who have a margin rate. */
  readonly revenueWithRate: AmountSum;
  readonly marginAtRate: AmountSum;
  readonly marginAmount: AmountSum;
}

/** The customers of a list, or of a segment, added up: all rows, those of the end, and those of the start. */
export interface CustomerSums {
  readonly all: PartSums;
  readonly active: PartSums;
  readonly lost: PartSums;
  readonly stayed: PartSums;
}

/** Who is a customer at the end of the period, and who was at its start; those of the start who are none at the end are lost. */
export interface Membership {
  readonly isActive: (row: CustomerRow) => boolean;
  readonly wasThere: (row: CustomerRow) => boolean;
}

type Writable<Sums> = { -readonly [Key in keyof Sums]: Sums[Key] };
type Part = Writable<Omit<PartSums, keyof Amounts>> & Amounts;
type Amounts = Record<"revenue" | "revenueWithRate" | "marginAtRate" | "marginAmount", Writable<AmountSum>>;

const noAmount = (): Writable<AmountSum> => ({ customers: 0, sum: 0, timed: 0, months: 0 });
const noCustomers = (): Part => ({
  customers: 0,
  timed: 0,
  months: 0,
  revenue: noAmount(),
  revenueWithRate: noAmount(),
  marginAtRate: noAmount(),
  marginAmount: noAmount(),
});

function addAmount(to: Writable<AmountSum>, amount: number, tenure: number | null): void {
  to.customers += 1;
  to.sum += amount;
  if (tenure === null) return;
  to.timed += amount;
  to.months += tenure;
}

function addCustomer(to: Part, { tenure, revenue, marginRate, marginAmount }: CustomerRow): void {
  to.customers += 1;
  to.timed += tenure === null ? 0 : 1;
  to.months += tenure ?? 0;
  if (revenue !== null) addAmount(to.revenue, revenue, tenure);
  if (revenue !== null && marginRate !== null) {
    addAmount(to.revenueWithRate, revenue, tenure);
    addAmount(to.marginAtRate, revenue * marginRate, tenure);
  }
  if (marginAmount !== null) addAmount(to.marginAmount, marginAmount, tenure);
}

/** Adds up customers in one look at each. */
export function* customerSums(
  rows: readonly CustomerRow[],
  { isActive, wasThere }: Membership,
): Steps<CustomerSums> {
  const sums = { all: noCustomers(), active: noCustomers(), lost: noCustomers(), stayed: noCustomers() };
  yield* eachRow(rows, (row) => {
    const isHere = isActive(row);
    addCustomer(sums.all, row);
    if (isHere) addCustomer(sums.active, row);
    if (wasThere(row)) addCustomer(isHere ? sums.stayed : sums.lost, row);
  });
  return sums;
}
