import type { ChoiceName } from "./choice";
import type { ColumnRole } from "./columns/columnRole";
import type { ColumnName } from "./measureSource";

/** What must be asked, because the data can be read in more than one way. */
export interface Question {
  readonly about: ColumnRole | ChoiceName | "churn_now" | "customers" | "new_customers" | "vat";
  readonly asked: Asked;
}

/** A question as a message. */
export type Asked =
  /** Which of several columns has a role. */
  | {
      readonly say: "whichColumn";
      readonly role: ColumnRole;
      readonly used: ColumnName;
      readonly others: readonly ColumnName[];
    }
  /** Whether a column may stand in for one that is not there. */
  | { readonly say: "standsIn"; readonly role: ColumnRole; readonly used: ColumnName }
  /** Whether a discount that is no share stays out of quantity times price. */
  | { readonly say: "discountLeftOut"; readonly discount: ColumnName }
  /** Whether the longest of several tables side by side is the one; `first` is its first header. */
  | { readonly say: "longestTable"; readonly tables: number; readonly first: string }
  /** Whether the column that was read of several is the one. */
  | { readonly say: "whichFigures"; readonly used: ColumnName }
  /** Whether customers with these words as a status are here or gone, and how many more words there are. */
  | { readonly say: "unknownStatus"; readonly statuses: readonly string[]; readonly more: number }
  /** Whether ids stand for many customers: some of them, and how many more there are. */
  | { readonly say: "manyCustomers"; readonly ids: readonly (string | number)[]; readonly more: number }
  | { readonly say: "newCustomers" }
  | { readonly say: "customersToday" }
  | { readonly say: "customersOfShares" }
  /** Cohorts are followed for the same time each, not to today. */
  | { readonly say: "customersOfCutCohorts" }
  | { readonly say: "churnNotInList" }
  | { readonly say: "churnNotInFigures" }
  | { readonly say: "nobodyLeaves" }
  | { readonly say: "logTellsNoChurn" }
  /** The log is short, so that churn is an estimate from two spans of so many days. */
  | { readonly say: "logIsShort"; readonly windowDays: number }
  /** Nobody was lost of the customers of a period by another. */
  | { readonly say: "noneLost"; readonly start: number; readonly from: string; readonly to: string }
  /** Periods of less than a year, so that churn is scaled to one. */
  | { readonly say: "periodsAreFew"; readonly from: string; readonly to: string }
  | { readonly say: "revenueWithoutVat" }
  | { readonly say: "amountsWithoutVat" };
