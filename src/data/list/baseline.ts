import type { OpenChoice } from "../choice";
import type { ChurnEvidence, CustomerCounts } from "../dataset";
import type { CustomerRow } from "./cleanRows";

/** Customers and churn as a kind of list gives them (specification 3); `churn` is null where it is not measured. */
export interface Baseline {
  readonly counts: CustomerCounts & { readonly end: number };
  readonly churn: number | null;
  /** How the rate was found, for its source: such as "84 lost of 1,000". */
  readonly churnSource: string;
  /** Whether nothing about the rate was assumed. */
  readonly churnConfirmed: boolean;
  readonly evidence: ChurnEvidence;
  readonly period: { readonly from: number; readonly to: number } | null;
  /** What the rate leaves to be chosen. */
  readonly choices: readonly OpenChoice[];
  /** Who is a customer at the end of the period, who was at its start, and who of those has left. */
  readonly isActive: (row: CustomerRow) => boolean;
  readonly wasThere: (row: CustomerRow) => boolean;
  readonly isLost: (row: CustomerRow) => boolean;
  /** Churn a year among some of the rows, in the same period; null where they cannot tell. */
  readonly churnOf: (rows: readonly CustomerRow[]) => number | null;
}
