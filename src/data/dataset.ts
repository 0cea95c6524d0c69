import type { ChosenOf, OpenChoice } from "./choice";
import type { ColumnRole } from "./columns/columnRole";
import type { DatasetKind } from "./datasetKind";
import type { FigureName } from "./figures/figureName";
import type { ColumnName, MeasureSource } from "./measureSource";
import type { Question } from "./question";
import type { RowChoice } from "./tables/selection";

/** Rows of the selection: what was read, kept and left out, and why. */
export interface RowLedger {
  readonly read: number;
  readonly kept: number;
  readonly dropped: readonly DroppedRows[];
}

export interface DroppedRows {
  readonly reason: DropReason;
  readonly count: number;
}

/** Why rows are left out. */
export type DropReason =
  | "total row"
  | "error cell"
  | "no customer"
  | "duplicate customer"
  | "no usable start date"
  | "no usable end date"
  | "no usable flag"
  | "end before start"
  | "no usable date"
  | "no usable amount"
  | "duplicate row"
  | "outside the period"
  | "id of many customers"
  | "cancelled or not completed"
  | "credit note matched"
  | "purchase taken back by a credit note"
  | "no numbers"
  | "customers become more again"
  | "no key figure"
  | "key figure given before";

/** A figure and where it comes from; `confirmed` is false where the user must still say so. */
export interface Measure {
  readonly value: number;
  readonly source: MeasureSource;
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

/** How a column was recognised; its header is "" where it has none. */
export interface ColumnReading extends ColumnName {
  readonly role: ColumnRole;
  readonly reason: ReadingReason;
}

/** Why a column has its role, as a message. */
export type ReadingReason =
  | { readonly say: "byHeader"; readonly name: ColumnName }
  | { readonly say: "byHeaderAndValues"; readonly name: ColumnName }
  /** Every row has its own value. */
  | { readonly say: "byValues" }
  /** No column names the customer, and this one may stand in. */
  | { readonly say: "standsInByHeader"; readonly name: ColumnName }
  | { readonly say: "chosen" };

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
  /** Of those, customers from before the period who came back; of a log or revenue by period. */
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
  readonly definition: LostDefinition;
}

/** What "lost" means in these data, as a message; days are serials. */
export type LostDefinition =
  | { readonly say: "ended"; readonly from: number; readonly to: number }
  | { readonly say: "flagged"; readonly period: ChosenOf<"flag_period"> }
  | { readonly say: "silent"; readonly windowDays: number; readonly from: number; readonly to: number }
  | { readonly say: "silentInHalf"; readonly days: number; readonly from: number; readonly to: number }
  | {
      readonly say: "notAlive";
      readonly steps: ChosenOf<"cohort_steps">;
      readonly months: ChosenOf<"period_months">;
      readonly isAssumed: boolean;
    }
  /** Between two periods by their headers, or the years to their ends. */
  | { readonly say: "noRevenue"; readonly from: string; readonly to: string; readonly isOfYear: boolean }
  | { readonly say: "asFiguresCount" };

/** Revenue of the customers, a year, and on which of them it was spread; null where it is not in the data. */
export interface RevenueMeasure {
  readonly annual: number;
  /** Per customer at the end of the period, or per average customer of it. */
  readonly per: "end" | "average";
}

/** Purchases in the period: how many, and what one is worth. */
export interface OrderMeasures {
  readonly count: number;
  readonly unit: OrderUnit;
  readonly value: number;
  /** Orders a customer and year. */
  readonly frequency: number;
}

/** What an order is: a document number, or a day on which a customer bought. */
export type OrderUnit = "documents" | "customerDays";

/** A segment of the customers, measured as the whole is; null where its rows cannot tell. */
export interface SegmentMeasures {
  readonly name: SegmentName;
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

/** The name of a segment as a message: as the data have it, of customers without one, of the small ones together. */
export type SegmentName =
  { readonly say: "named"; readonly name: string } | { readonly say: "none" } | { readonly say: "other" };

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
  /** What else was counted and must be said. */
  readonly remarks: readonly Remark[];
  /** Missing where the data do not tell segments. */
  readonly segments?: Segments;
}

/** What else was counted, as a message. */
export type Remark =
  /** Ids in another spelling of a customer, who is the same. */
  | { readonly say: "joinedSpellings"; readonly count: number }
  /** Ids that differ from another in leading zeros only, which are two customers. */
  | { readonly say: "leadingZeros"; readonly count: number }
  /** Credit notes that take no purchase back whole. */
  | { readonly say: "creditNotesLeft"; readonly count: number }
  /** Customers of a list with several rows, each of whom is one customer. */
  | { readonly say: "severalRows"; readonly count: number }
  | { readonly say: "zeroAmounts"; readonly count: number }
  | { readonly say: "ratesInPercent" }
  /** Periods without any revenue before the first and after the last. */
  | { readonly say: "emptyPeriods"; readonly count: number }
  /** What became of the revenue of the customers of a period by another, as shares of it. */
  | {
      readonly say: "revenueRetention";
      readonly from: string;
      readonly to: string;
      readonly gross: number;
      readonly net: number;
      readonly contraction: number;
      readonly expansion: number;
    }
  /** Key figures that were put together from those of several periods. */
  | ({ readonly say: "figuresOfPeriods" } & HeaderSpan)
  /** Cohorts without rows for periods that younger ones have. */
  | { readonly say: "cohortsEnded"; readonly count: number };

/** Columns side by side, by the headers of the first and the last. */
export interface HeaderSpan {
  readonly first: string;
  readonly last: string;
}

export interface Dataset extends Measured {
  readonly kind: DatasetKind;
  readonly sheetName: string;
  readonly address: string;
  readonly hiddenRows: number;
  readonly rowsRead: RowChoice;
  /** What was recognised as what, by the words of the header, which may be blank, or of the labels. */
  readonly columns: Readonly<Partial<Record<ColumnRole | FigureName | "cohort", string>>> & {
    readonly periods?: HeaderSpan;
  };
  readonly readings: readonly ColumnReading[];
}
