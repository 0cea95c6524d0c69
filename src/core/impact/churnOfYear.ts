import type { ImpactInputs } from "./impactInputs";

/**
 * Churn rate of a year counted from 1, with the programme: now - ramp_t (now - target); the last share of the ramp
 * holds on, and without a ramp the effect is full (docs/specification.md, "Customer path").
 */
export const churnOfYear = (
  { churnNow, churnTarget, ramp }: Pick<ImpactInputs, "churnNow" | "churnTarget" | "ramp">,
  year: number,
): number => churnNow - (ramp[Math.min(year, ramp.length) - 1] ?? 1) * (churnNow - churnTarget);
