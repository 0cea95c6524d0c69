import type { AmountPeriod, ColumnRole } from "./columnRole";

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
  "customers" | "churn_now" | "new_customers" | "revenue_per_customer" | "annual_margin" | "margin_rate";

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
  readonly about:
    ColumnRole | "flag_period" | "end_date" | "revenue_period" | "churn_now" | "new_customers" | "vat";
  readonly text: string;
}

/** Customers over the period (specification 3); null where the kind of list cannot tell. */
export interface CustomerCounts {
  /** S: customers at the start of the period. */
  readonly start: number | null;
  /** L: members of S that are gone at its end; of a list with flags: those flagged. */
  readonly lost: number | null;
  /** N: customers at the end that were not in S. */
  readonly joined: number | null;
  /** E: customers at the end. */
  readonly end: number;
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

/** When those flagged as churned left: in the last 12 months, at any time, in the last month. */
export type FlagPeriod = "12" | "all" | "1";

export interface Dataset {
  readonly kind: "list";
  readonly sheetName: string;
  readonly address: string;
  readonly hiddenRows: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly readings: readonly ColumnReading[];
  readonly rows: RowLedger;
  /** First and last day of the period as serials; null where the list has no dates. */
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly flagPeriod: FlagPeriod | null;
  readonly revenuePeriod: AmountPeriod | null;
  readonly counts: CustomerCounts;
  readonly churn: ChurnEvidence;
  /** What the data measures; a figure that they do not is missing. */
  readonly measures: Readonly<Partial<Record<MeasureName, Measure>>>;
  /** Revenue a year of the customers at the end of the period. */
  readonly annualRevenue: number | null;
  /** Share of the revenue at the start of the period that left with the lost customers. */
  readonly revenueChurn: number | null;
  readonly questions: readonly Question[];
  /** Missing where the data do not tell segments. */
  readonly segments?: Segments;
}
