import { grouped } from "../grouped";
import type { Baseline } from "./baseline";
import type { CustomerRow } from "./cleanRows";
import type { AmountPeriod } from "../columnRole";

const MONTHS = 12;

/** What revenue and margin say of the customers at the end of the period, a year (specification 3, "Amounts"). */
export interface Amounts {
  readonly revenuePerCustomer: number | null;
  readonly annualMargin: number | null;
  readonly marginRate: number | null;
  readonly annualRevenue: number | null;
  readonly revenueChurn: number | null;
  /** Margin a year per customer of the lost and of the others who were there at the start. */
  readonly marginOfLost: { readonly lost: number; readonly rest: number } | null;
  /** Customers without a revenue, who are left out of the average; as words, or "". */
  readonly leftOut: string;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sum(values) / values.length;
const present = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** A total to date is spread over the months of all customers; months and years are rates already. */
function perYear(
  rows: readonly CustomerRow[],
  amount: (row: CustomerRow) => number | null,
  period: AmountPeriod,
): number | null {
  if (period !== "total") {
    const average = mean(present(rows.map(amount)));
    return average === null ? null : average * (period === "month" ? MONTHS : 1);
  }
  const known = rows.filter((row) => amount(row) !== null && row.tenure !== null);
  const months = sum(known.map((row) => row.tenure ?? 0));
  return months > 0 ? (sum(known.map((row) => amount(row) ?? 0)) / months) * MONTHS : null;
}

export function measureAmounts(
  rows: readonly CustomerRow[],
  baseline: Baseline,
  revenuePeriod: AmountPeriod,
  marginPeriod: AmountPeriod,
): Amounts {
  const active = rows.filter(baseline.isActive);
  const revenue = (row: CustomerRow): number | null => row.revenue;
  const atRate = (row: CustomerRow): number | null =>
    row.revenue === null || row.marginRate === null ? null : row.revenue * row.marginRate;
  const of = (chosen: readonly CustomerRow[], amount: (row: CustomerRow) => number | null): number | null =>
    perYear(chosen, amount, revenuePeriod);
  const revenuePerCustomer = of(revenuePeriod === "total" ? rows : active, revenue);
  const known = active.filter((row) => atRate(row) !== null);
  const [atRates, atRevenue] = [of(known, atRate), of(known, revenue)];
  const marginRate = atRates === null || atRevenue === null || atRevenue === 0 ? null : atRates / atRevenue;
  const amounts = perYear(active, (row) => row.marginAmount, marginPeriod);
  const gone = rows.filter(baseline.isLost);
  const rest = rows.filter((row) => baseline.wasThere(row) && !baseline.isLost(row));
  const lost = sum(present(gone.map(revenue)));
  const stayed = sum(present(rest.map(revenue)));
  const margin = (chosen: readonly CustomerRow[]): number | null =>
    perYear(chosen, (row) => row.marginAmount, marginPeriod) ?? of(chosen, atRate);
  const [ofLost, ofRest] = [margin(gone), margin(rest)];
  const without = active.length - present(active.map(revenue)).length;
  return {
    revenuePerCustomer,
    annualMargin: amounts ?? (marginRate === null ? null : (revenuePerCustomer ?? 0) * marginRate),
    marginRate: amounts === null ? marginRate : null,
    annualRevenue: revenuePerCustomer === null ? null : revenuePerCustomer * active.length,
    revenueChurn: lost > 0 && lost + stayed > 0 && revenuePeriod !== "total" ? lost / (lost + stayed) : null,
    marginOfLost: ofLost === null || ofRest === null ? null : { lost: ofLost, rest: ofRest },
    leftOut:
      without > 0 && revenuePerCustomer !== null ? `, ${grouped(without)} without a revenue left out` : "",
  };
}
