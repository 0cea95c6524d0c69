import { succeed } from "../../core/outcome";
import type { Assumed, ByScenario } from "./case";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { asRate, defaultTargets, reductionOf, targetOf, timesBase, type TargetForm } from "./churnTarget";
import type { Overrides } from "./readSettings";
import { entered, type Source } from "./source";

/** The reduction of churn and the target that follows, with the reduction in each scenario. */
export interface HeldReduction {
  readonly assumptions: Readonly<Record<"uplift" | "churn_target", Assumed<number>>>;
  readonly reductions: ByScenario;
}

/**
 * What is held is the reduction, not the target (docs/specification.md, "Target and reduction"), so that it stays
 * when today's churn is mended. The cautious and ambitious reductions stand to the base as in the defaults: 2/3
 * and 5/3 of it.
 */
export function holdReduction(
  churnNow: number,
  form: TargetForm,
  { uplift, churn_target: target, scenario = "base" }: Overrides,
): CaseOutcome<HeldReduction> {
  if (uplift !== undefined && target !== undefined) return refuseCase("target twice", {});
  if (uplift !== undefined && form === "target") return refuseCase("uplift for a target", {});
  const isGiven = uplift !== undefined || target !== undefined;
  const source: Source = isGiven ? entered : { say: "assumed", reason: "shareOfChurn" };
  const base = uplift ?? reductionOf(churnNow, form, target ?? churnNow * defaultTargets.base);
  const points = churnNow - targetOf(churnNow, form, base);
  const scaled = (other: "cautious" | "ambitious"): number =>
    reductionOf(churnNow, form, asRate(churnNow - points * timesBase(other)));
  const reductions = { cautious: scaled("cautious"), base, ambitious: scaled("ambitious") };
  const inUse = reductions[scenario];
  return succeed({
    assumptions: {
      uplift: { value: inUse, source },
      churn_target: { value: targetOf(churnNow, form, inUse), source },
    },
    reductions,
  });
}
