import type { ChosenOf } from "./choice";

/** Where a figure comes from: the cells that it was measured in, and how; null where there is no more to say. */
export interface MeasureSource {
  readonly origin: MeasureOrigin;
  readonly measurement: Measurement | null;
}

/** The cells of a figure, as a message. */
export type MeasureOrigin =
  | { readonly say: "rows"; readonly address: string; readonly rows: number }
  | { readonly say: "cohorts"; readonly address: string; readonly cohorts: number }
  /** `column` is the one that was read where several columns of numbers stand beside the labels. */
  | { readonly say: "figures"; readonly address: string; readonly column: ColumnName | null };

/** A column by its header, which may be blank, and by its number counted from 0. */
export interface ColumnName {
  readonly header: string;
  readonly column: number;
}

/** How a figure was measured, as a message. Days are serials; figures of a shorter time are scaled to a year. */
export type Measurement =
  // A customer list.
  | { readonly say: "customersAtEnd" }
  | { readonly say: "joinedInPeriod" }
  | LostOfStart
  | FlaggedOfRows
  /** Customers without a revenue are left out; `takenAsYear` where nobody said what the revenue covers. */
  | { readonly say: "averageAtEnd"; readonly withoutRevenue: number; readonly takenAsYear: boolean }
  | { readonly say: "marginByRevenueAtEnd" }
  // A log of purchases; `scaledFrom` are the days of which a year was made, null where it is a year.
  | { readonly say: "boughtInWindow"; readonly windowDays: number; readonly to: number }
  | (Span & {
      readonly say: "lostOfBuyers";
      readonly lost: number;
      readonly start: number;
      readonly scaledFrom: number | null;
    })
  | { readonly say: "newBuyers"; readonly returned: number; readonly scaledFrom: number | null }
  | (Span & { readonly say: "revenueByAverage"; readonly scaledFrom: number | null })
  | { readonly say: "revenueTimesMarginRate"; readonly scaledFrom: number | null }
  | (Span & { readonly say: "marginByRevenueOfPurchases" })
  // Revenue by period; periods by their headers. `isEstimate` where they are less than a year, scaled to one.
  | { readonly say: "haveRevenue"; readonly in: string; readonly isOfYear: boolean }
  | (Labels & {
      readonly say: "lostRevenue";
      readonly lost: number;
      readonly start: number;
      readonly isEstimate: boolean;
    })
  | { readonly say: "newRevenue"; readonly returned: number; readonly isEstimate: boolean }
  | (Labels & { readonly say: "revenueOfPeriods"; readonly isEstimate: boolean })
  // A cohort table.
  | { readonly say: "lastCountedAlive" }
  | {
      readonly say: "lostInSteps";
      readonly lost: number;
      readonly atRisk: number;
      readonly steps: ChosenOf<"cohort_steps">;
    }
  // Key figures.
  | { readonly say: "labels"; readonly labels: readonly string[] }
  | { readonly say: "lostByStart" }
  | { readonly say: "lostByAverage" }
  | { readonly say: "rateGiven" }
  | { readonly say: "retentionGiven" };

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Labels {
  readonly from: string;
  readonly to: string;
}

interface LostOfStart extends Span {
  readonly say: "lostOfStart";
  readonly lost: number;
  readonly start: number;
  /** Days that a rate of a year was made of; null where they are a year. */
  readonly annualisedFrom: number | null;
}

interface FlaggedOfRows {
  readonly say: "flaggedOfRows";
  readonly flagged: number;
  readonly rows: number;
  readonly period: ChosenOf<"flag_period">;
  /** Whether a person said in which period they left. */
  readonly isSaid: boolean;
}
