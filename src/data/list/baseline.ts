import type { OpenChoice } from "../choice";
import type { ChurnEvidence, CustomerCounts } from "../dataset";
import type { Measurement } from "../measureSource";
import type { CustomerSums, Membership } from "./customerSums";

/**
 * Customers and churn as a kind of list gives them (docs/specification.md, "Customer lists"); `churn` is null
 * where it is not measured.
 */
export interface Baseline extends Membership {
  /** All the customers, added up. */
  readonly sums: CustomerSums;
  readonly counts: CustomerCounts & { readonly end: number };
  readonly churn: number | null;
  /** How the rate was found: such as 84 lost of 1,000. */
  readonly churnMeasuredBy: Measurement;
  /** Whether nothing about the rate was assumed. */
  readonly churnConfirmed: boolean;
  readonly evidence: ChurnEvidence;
  readonly period: { readonly from: number; readonly to: number } | null;
  /** What the rate leaves to be chosen. */
  readonly choices: readonly OpenChoice[];
  /** Churn a year among some of the customers, in the same period; null where they cannot tell. */
  readonly churnOf: (sums: CustomerSums) => number | null;
}
