import type { OpenChoice } from "./choice";
import type { ColumnRole } from "./columns/columnRole";
import type { DatasetKind } from "./datasetKind";
import type { FigureName } from "./figures/figureName";
import type { RowChoice } from "./tables/selection";

/** Rows of the selection: what was read, kept and left out, and why. */
export interface RowLedger {
  readonly read: number;
  readonly kept: number;
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
}

/** A figure with the words on where it comes from; `confirmed` is false where the user must still say so. */
export interface Measure {
  readonly value: number;
  readonly source: string;
  readonly confirmed: boolean;
}

/** The figures that a dataset may measure, in the names of the command line. */
export type MeasureName =
  | "customers"
  | "churn_now"
  | "new_customers"
  | "revenue_per_customer"
  | "annual_margin"
  | "margin_rate"
  | "annual_cost"
  | "acquisition_cost"
  | "cost_base";

export type Measures = Readonly<Partial<Record<MeasureName, Measure>>>;

/** How a column was recognised. */
export interface ColumnReading {
  readonly role: ColumnRole;
  /** Counted from 0. */
  readonly column: number;
  readonly header: string;
  /** Such as: recognised by its header "Kunde". */
  readonly reason: string;
}

/** What must be asked, because the data can be read in more than one way. */
export interface Question {
  readonly about: ColumnRole | OpenChoice["name"] | "churn_now" | "customers" | "new_customers" | "vat";
  readonly text: string;
}

/**
 * Customers over the period (docs/specification.md, "Counting customers"); null where the kind of data cannot
 * tell.
 */
export interface CustomerCounts {
  /** S: customers at the start of the period. */
  readonly start: number | null;
  /** L: members of S that are gone at its end; of a list with flags: those flagged. */
  readonly lost: number | null;
  /** N: customers at the end that were not in S. */
  readonly joined: number | null;
  /** Of those, customers from before the period who came back; of a log only. */
  readonly returned: number | null;
  /** E: customers at the end; null where a cohort table holds shares only. */
  readonly end: number | null;
  /** Came and left inside the period; in neither L nor N. */
  readonly joinedAndLeft: number;
}

export interface ChurnEvidence {
  /** Wilson limits of churn_now; null where it is not a share of customers. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** Where no churn was seen: the upper limit 1-0.05^(1/n). */
  readonly upperLimit: number | null;
  /** How "lost" was defined. */
  readonly definition: string;
}

/** Revenue of the customers, a year, and on which of them it was spread; null where it is not in the data. */
export interface RevenueMeasure {
  readonly annual: number;
  /** Per customer at the end of the period, or per average customer of it. */
  readonly per: "end" | "average";
}

/** Purchases in the period: how many, and what one is worth. */
export interface OrderMeasures {
  readonly count: number;
  /** What an order is: a document number, or a customer's day. */
  readonly unit: string;
  readonly value: number;
  /** Orders a customer and year. */
  readonly frequency: number;
}

/** A segment of the customers, measured as the whole is; null where its rows cannot tell. */
export interface SegmentMeasures {
  readonly name: string;
  /** Customers at the end and at the start of the period, and those of the start that are gone. */
  readonly end: number;
  readonly start: number;
  readonly lost: number;
  readonly churn: number | null;
  readonly revenuePerCustomer: number | null;
  readonly marginRate: number | null;
  /** Where margins are given as amounts. */
  readonly annualMargin: number | null;
}

export interface Segments {
  readonly each: readonly SegmentMeasures[];
  /** Whether every customer has a revenue of a month or a year, so that the segments' must add up to the whole. */
  readonly revenueAddsUp: boolean;
  /** How many small segments stand together in the last one. */
  readonly together: number;
}

/** What a kind of data measures; the rest of a dataset says what was read. */
export interface Measured {
  readonly rows: RowLedger;
  /** First and last day of the period as serials; null where the data have no dates. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly counts: CustomerCounts;
  readonly churn: ChurnEvidence;
  /** What the data measures; a figure that they do not is missing. */
  readonly measures: Measures;
  readonly revenue: RevenueMeasure | null;
  /** Share of the revenue at the start of the period that left with the lost customers. */
  readonly revenueChurn: number | null;
  /** Margin a year per customer of those lost and of the rest, where the data have margins. */
  readonly marginOfLost: { readonly lost: number; readonly rest: number } | null;
  readonly orders: OrderMeasures | null;
  readonly choices: readonly OpenChoice[];
  readonly questions: readonly Question[];
  /** What else was counted and must be said, in sentences. */
  readonly remarks: readonly string[];
  /** Missing where the data do not tell segments. */
  readonly segments?: Segments;
}

export interface Dataset extends Measured {
  readonly kind: DatasetKind;
  readonly sheetName: string;
  readonly address: string;
  readonly hiddenRows: number;
  readonly rowsRead: RowChoice;
  /** What was recognised as what, by the words of the header or of the labels. */
  readonly columns: Readonly<Partial<Record<ColumnRole | FigureName | "cohort" | "periods", string>>>;
  readonly readings: readonly ColumnReading[];
}
