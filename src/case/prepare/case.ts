import type { MixLevel } from "../../core/impact/satisfactionMove";
import type { Dataset } from "../../data/dataset";
import type { AssumptionName, AssumptionValue, HeldValue, ValueOf } from "../assumptions/assumptions";
import type { Source } from "./source";

/** A value and where it comes from; null is not given. */
export interface Assumed<Value = AssumptionValue | null> {
  readonly value: Value;
  readonly source: Source;
}

export type Assumptions = { readonly [Name in AssumptionName]: Assumed<HeldValue<Name>> };

export type Scenario = ValueOf<"scenario">;
export type ByScenario = Readonly<Record<Scenario, number>>;

/** How the margin of a customer is known: as an amount, as revenue times a rate, or not (revenue only). */
export type MarginForm = "amount" | "rate" | "revenue";

/** The levels of satisfaction, and the part of the move that each scenario makes. */
export interface SatisfactionMix {
  readonly levels: readonly MixLevel[];
  readonly moves: ByScenario;
}

/** A dataset and everything that is assumed: what the sheet is built from. */
export interface Case {
  readonly dataset: Dataset;
  readonly marginForm: MarginForm;
  /** As in use in the scenario; `churn_target` and `uplift` say the same thing. */
  readonly assumptions: Assumptions;
  /** The reduction of churn, in the form of the target, in each scenario. */
  readonly reductions: ByScenario;
  /** null where no mix is given. */
  readonly satisfaction: SatisfactionMix | null;
  readonly version: string;
  /** The date of the case, a serial. */
  readonly today: number;
}

/** The value of an assumption that is a number; NaN where it is none. */
export function numberOf(subject: Case, name: AssumptionName): number {
  const { value } = subject.assumptions[name];
  return typeof value === "number" ? value : NaN;
}
