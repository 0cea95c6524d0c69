export interface PaymentTerms {
  /** Excluding VAT. */
  readonly annualRevenue: number;
  /** Days until customers pay, now and as they should; 0 or more. */
  readonly daysNow: number;
  readonly daysTarget: number;
  /** Share of revenue, 0 to 1. */
  readonly vatRate: number;
  /** Interest a year, 0 to 1. */
  readonly fundingRate: number;
}

/**
 * Cash set free once by faster payment, (now - target) / 365 * revenue * (1 + VAT), and the yearly interest on it:
 * two ways to see one benefit, never a sum (docs/articles.md R03; docs/specification.md, "CASHRELEASE").
 * Amounts of money, negative where customers pay later; infinite where they overflow.
 */
export function cashRelease(terms: PaymentTerms): { readonly cash: number; readonly interest: number } {
  const { annualRevenue, daysNow, daysTarget, vatRate, fundingRate } = terms;
  const cash = ((daysNow - daysTarget) / daysInYear) * annualRevenue * (1 + vatRate);
  return { cash, interest: cash * fundingRate };
}

const daysInYear = 365;
