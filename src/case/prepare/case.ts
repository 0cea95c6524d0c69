import type { Dataset } from "../../data/dataset";
import type { MixLevel } from "../../core/impact/satisfactionMove";
import type { AssumptionName } from "../inputs/assumption";

/** A value in the case and where it comes from; null is not given. */
export interface Assumed {
  readonly value: number | string | readonly number[] | null;
  readonly source: string;
}

/** How the margin of a customer is known: as an amount, as revenue times a rate, or not (revenue only). */
export type MarginForm = "amount" | "rate" | "revenue";

/** A dataset and everything that is assumed: what the sheet is built from. */
export interface Case {
  readonly dataset: Dataset;
  readonly marginForm: MarginForm;
  /** As in use in the scenario; `churn_target` and `uplift` say the same thing. */
  readonly assumptions: Readonly<Record<AssumptionName, Assumed>>;
  /** The uplift, in the form of the target, in each scenario. */
  readonly uplifts: { readonly cautious: number; readonly base: number; readonly ambitious: number };
  /** The levels of satisfaction, and the part of the move that each scenario makes; null where no mix is given. */
  readonly satisfaction: { readonly levels: readonly MixLevel[]; readonly moves: Case["uplifts"] } | null;
  readonly version: string;
  /** The date of the case, a serial. */
  readonly today: number;
}

/** The value of an assumption that is a number; NaN where it is none. */
export function numberOf(subject: Case, name: AssumptionName): number {
  const { value } = subject.assumptions[name];
  return typeof value === "number" ? value : NaN;
}
