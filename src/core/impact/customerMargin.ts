import type { ImpactInputs } from "./impactInputs";

/**
 * Contribution margin per customer in a year counted from 1: m (1 + g)^(t - 1)
 * (docs/specification.md, "Customer path").
 */
export const customerMargin = (
  { annualMargin, growth }: Pick<ImpactInputs, "annualMargin" | "growth">,
  year: number,
): number => annualMargin * (1 + growth) ** (year - 1);
