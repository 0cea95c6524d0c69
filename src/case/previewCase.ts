import { impactTimeline } from "../core/impact/impactTimeline";
import { bisect } from "../core/numeric/bisect";
import { payback } from "../core/numeric/payback";
import { numberOf, type Case } from "./case";
import type { ImpactInputs } from "../core/impact/impactInputs";

/** The numbers that the pane shows before anything is written. */
export interface CasePreview {
  readonly npv: number;
  /** Years; null where there is none. */
  readonly payback: number | null;
  readonly breakEvenChurn: number | null;
  /** At the end of year 0, 1, ... */
  readonly customersWithout: readonly number[];
  readonly customersWith: readonly number[];
}

export function previewCase(subject: Case): CasePreview {
  const inputs = scenarioInputs(subject);
  const { years, npv, flows } = value(subject, inputs);
  const hasMargin = subject.marginForm !== "revenue";
  const paid = payback(flows);
  return {
    npv,
    payback: hasMargin && paid.ok ? paid.value : null,
    breakEvenChurn: hasMargin ? breakEven(subject, inputs) : null,
    customersWithout: years.map((year) => year.closingBefore),
    customersWith: years.map((year) => year.closingAfter),
  };
}

/** The case in its scenario, as the core takes it; the attributable share is a share of the margin. */
function scenarioInputs(subject: Case): ImpactInputs {
  const number = (name: Parameters<typeof numberOf>[1]): number => numberOf(subject, name);
  return {
    customers: number("customers"),
    annualMargin: number("annual_margin") * number("attributable_share"),
    churnNow: number("churn_now"),
    churnTarget: number("churn_target"),
    years: number("years"),
    discountRate: number("discount_rate"),
    annualCost: number("annual_cost"),
    oneOffCost: number("one_off_cost"),
    newCustomers: number("new_customers"),
    growth: number("margin_growth"),
    ramp: subject.assumptions.ramp.value as readonly number[],
    timing: subject.assumptions.discounting.value as "end" | "mid",
  };
}

/** The programme at a target: flows after the cost per customer and tax, and their present value. */
function value(
  subject: Case,
  inputs: ImpactInputs,
): { years: ReturnType<typeof impactTimeline>; flows: number[]; npv: number } {
  const years = impactTimeline(inputs);
  const flows = years.map((year) => {
    const served = year.year === 0 ? 0 : (year.openingAfter + year.closingAfter) / 2;
    return (year.net - served * numberOf(subject, "cost_per_customer")) * (1 - numberOf(subject, "tax_rate"));
  });
  const npv = flows.reduce((sum, flow, index) => sum + flow * (years[index]?.discountFactor ?? 0), 0);
  return { years, flows, npv };
}

function breakEven(subject: Case, inputs: ImpactInputs): number | null {
  const at = (churnTarget: number): number => value(subject, { ...inputs, churnTarget }).npv;
  const costs =
    numberOf(subject, "annual_cost") +
    numberOf(subject, "one_off_cost") +
    numberOf(subject, "cost_per_customer");
  if (inputs.annualMargin <= 0 || numberOf(subject, "tax_rate") >= 1 || at(0) < 0) return null;
  return costs === 0 ? inputs.churnNow : bisect((target) => at(target) >= 0, 0, inputs.churnNow, 1e-12);
}
