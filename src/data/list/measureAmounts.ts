import { monthsInYear } from "../../core/calendar";
import type { AmountPeriod } from "../columns/columnRole";
import type { AmountSum, CustomerSums, PartSums } from "./customerSums";

/**
 * What revenue and margin say of the customers at the end of the period, a year
 * (docs/specification.md, "Amounts").
 */
export interface Amounts {
  readonly revenuePerCustomer: number | null;
  readonly annualMargin: number | null;
  readonly marginRate: number | null;
  readonly annualRevenue: number | null;
  readonly revenueChurn: number | null;
  /** Margin a year per customer of the lost and of the others who were there at the start. */
  readonly marginOfLost: { readonly lost: number; readonly rest: number } | null;
  /** How many customers without a revenue are left out of the average. */
  readonly withoutRevenue: number;
}

/** A total to date is spread over the months of all customers; months and years are rates already. */
function perYear({ customers, sum, timed, months }: AmountSum, period: AmountPeriod): number | null {
  if (period === "total") return months > 0 ? (timed / months) * monthsInYear : null;
  return customers === 0 ? null : (sum / customers) * (period === "month" ? monthsInYear : 1);
}

export function measureAmounts(
  { all, active, lost, stayed }: CustomerSums,
  revenuePeriod: AmountPeriod,
  marginPeriod: AmountPeriod,
): Amounts {
  const revenuePerCustomer = perYear((revenuePeriod === "total" ? all : active).revenue, revenuePeriod);
  const [atRates, atRevenue] = [
    perYear(active.marginAtRate, revenuePeriod),
    perYear(active.revenueWithRate, revenuePeriod),
  ];
  const marginRate = atRates === null || atRevenue === null || atRevenue === 0 ? null : atRates / atRevenue;
  const amounts = perYear(active.marginAmount, marginPeriod);
  const margin = (part: PartSums): number | null =>
    perYear(part.marginAmount, marginPeriod) ?? perYear(part.marginAtRate, revenuePeriod);
  const [ofLost, ofRest] = [margin(lost), margin(stayed)];
  const atStart = lost.revenue.sum + stayed.revenue.sum;
  const isRate = revenuePeriod !== "total";
  const without = active.customers - active.revenue.customers;
  return {
    revenuePerCustomer,
    annualMargin: amounts ?? (marginRate === null ? null : (revenuePerCustomer ?? 0) * marginRate),
    marginRate: amounts === null ? marginRate : null,
    annualRevenue: revenuePerCustomer === null ? null : revenuePerCustomer * active.customers,
    revenueChurn: lost.revenue.sum > 0 && atStart > 0 && isRate ? lost.revenue.sum / atStart : null,
    marginOfLost: ofLost === null || ofRest === null ? null : { lost: ofLost, rest: ofRest },
    withoutRevenue: revenuePerCustomer === null ? 0 : without,
  };
}
