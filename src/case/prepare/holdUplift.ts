import { succeed } from "../../core/outcome";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import type { Assumed, Case } from "./case";
import { defaultTargets } from "./defaultTargets";
import type { Overrides } from "./readOverrides";

export type TargetForm = "points" | "relative" | "target";

/** Target churn of an uplift in the form given: points off, a share off, or the target itself. */
const targetOf = (churnNow: number, form: TargetForm, uplift: number): number =>
  Math.min(
    1,
    Math.max(0, { points: churnNow - uplift, relative: churnNow * (1 - uplift), target: uplift }[form]),
  );

function upliftOf(churnNow: number, form: TargetForm, target: number): number {
  if (form === "target") return target;
  const points = churnNow - target;
  if (form === "points") return points;
  return churnNow === 0 ? 0 : points / churnNow;
}

/**
 * What is held is the uplift, not the target (docs/specification.md, "Target and uplift"), so that it stays
 * when today's churn is mended. The cautious and ambitious uplifts stand to the base as in the defaults: 2/3
 * and 5/3 of it.
 */
export function holdUplift(
  churnNow: number,
  form: TargetForm,
  overrides: Overrides,
): CaseOutcome<{
  readonly assumptions: Readonly<Record<"uplift" | "churn_target", Assumed>>;
  readonly uplifts: Case["uplifts"];
}> {
  const { uplift, churn_target: target } = overrides;
  if (uplift !== undefined && target !== undefined) return refuseCase("target twice");
  if (uplift !== undefined && form === "target") return refuseCase("uplift for a target");
  const source = uplift !== undefined || target !== undefined ? "set" : "assumed, 70 % of today's churn";
  const base =
    typeof uplift === "number"
      ? uplift
      : upliftOf(churnNow, form, typeof target === "number" ? target : churnNow * defaultTargets.base);
  const baseTarget = targetOf(churnNow, form, base);
  const scaled = (scenario: "cautious" | "ambitious"): number => {
    const times = (1 - defaultTargets[scenario]) / (1 - defaultTargets.base);
    return upliftOf(churnNow, form, Math.min(1, Math.max(0, churnNow - (churnNow - baseTarget) * times)));
  };
  const uplifts = { cautious: scaled("cautious"), base, ambitious: scaled("ambitious") };
  const inUse =
    uplifts[overrides.scenario === undefined ? "base" : (overrides.scenario as keyof Case["uplifts"])];
  return succeed({
    assumptions: {
      uplift: { value: inUse, source },
      churn_target: { value: targetOf(churnNow, form, inUse), source },
    },
    uplifts,
  });
}
