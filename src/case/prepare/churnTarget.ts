import type { ValueOf } from "../assumptions/assumptions";
import type { ByScenario } from "./case";

/** How far churn falls is said in points off, as a share off, or as the target itself. */
export type TargetForm = ValueOf<"target_form">;

/** Target churn of a reduction in the form given, 0 to 1. */
export const targetOf = (churnNow: number, form: TargetForm, reduction: number): number =>
  asRate({ points: churnNow - reduction, relative: churnNow * (1 - reduction), target: reduction }[form]);

/** The reduction that leads to a target churn, in the form given. */
export function reductionOf(churnNow: number, form: TargetForm, target: number): number {
  if (form === "target") return target;
  const points = churnNow - target;
  if (form === "points") return points;
  return churnNow === 0 ? 0 : points / churnNow;
}

export const asRate = (value: number): number => Math.min(1, Math.max(0, value));

/**
 * Where no target is given: shares of today's churn that remain (docs/specification.md, "Assumed defaults":
 * 10 % becomes 8, 7, 5).
 */
export const defaultTargets: ByScenario = { cautious: 0.8, base: 0.7, ambitious: 0.5 };

/** The reduction of a scenario against that of the base, as in the defaults: 2/3 and 5/3. */
export const timesBase = (scenario: "cautious" | "ambitious"): number =>
  (1 - defaultTargets[scenario]) / (1 - defaultTargets.base);
