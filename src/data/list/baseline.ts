import type { ChurnEvidence, CustomerCounts, FlagPeriod } from "../dataset";
import type { CustomerRow } from "./cleanRows";

/** Customers and churn as a kind of list gives them (specification 3); `churn` is null where it is not measured. */
export interface Baseline {
  readonly counts: CustomerCounts;
  readonly churn: number | null;
  /** How the rate was found, for its source: such as "84 lost of 1,000". */
  readonly churnSource: string;
  /** Whether nothing about the rate was assumed. */
  readonly churnConfirmed: boolean;
  readonly evidence: ChurnEvidence;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly flagPeriod: FlagPeriod | null;
  /** Who is a customer at the end of the period, who was at its start, and who of those has left. */
  readonly isActive: (row: CustomerRow) => boolean;
  readonly wasThere: (row: CustomerRow) => boolean;
  readonly isLost: (row: CustomerRow) => boolean;
  /** Churn a year among some of the rows, in the same period; null where they cannot tell. */
  readonly churnOf: (rows: readonly CustomerRow[]) => number | null;
}

/** 95 %, as for every interval that the sheet shows. */
export const CONFIDENCE = 0.95;

/** Whole numbers as the sentences write them: 1,990. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** Where nobody left: the churn rate that n customers still allow at 95 %, 1-0.05^(1/n) (domain 4c, rule of three). */
export const upperLimitWithoutChurn = (customers: number): number | null =>
  customers > 0 ? 1 - Math.pow(1 - CONFIDENCE, 1 / customers) : null;
