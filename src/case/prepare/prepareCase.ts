import { succeed } from "../../core/outcome";
import type { Dataset, MeasureName } from "../../data/dataset";
import { assumptionOf, assumptions, type Assumption, type AssumptionName } from "../assumptions/assumptions";
import type { Assumed, Assumptions, Case, MarginForm } from "./case";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { holdReduction } from "./holdReduction";
import { marginFormOf, neededFor } from "./lacking";
import type { Overrides } from "./readSettings";
import { holdMix, satisfactionMix } from "./satisfactionMix";
import { entered } from "./source";

/**
 * A dataset and what was given by hand as a case: given stands over measured, measured over assumed. `context` is
 * what a pure room cannot know: the version of the add-in and the date as a serial.
 */
export function prepareCase(
  dataset: Dataset,
  overrides: Overrides,
  context: { readonly version: string; readonly today: number },
): CaseOutcome<Case> {
  if (overrides.annual_margin !== undefined && overrides.margin_rate !== undefined)
    return refuseCase("margin twice", {});
  const marginForm = marginFormOf(dataset, overrides);
  const needed = neededFor(dataset, overrides);
  if (needed.includes("customers")) return refuseCase("customers needed", {});
  if (needed.includes("annual_margin"))
    return refuseCase(marginForm === "rate" ? "nothing to take it from" : "value needed", {});
  const plain = plainAssumptions(dataset, overrides, context.today);
  const churnNow = plain.churn_now.value;
  if (churnNow === null) return refuseCase("churn needed", {});
  const mix = satisfactionMix(overrides);
  if (!mix.ok) return mix;
  const held =
    mix.value === null
      ? holdReduction(churnNow, plain.target_form.value, overrides)
      : succeed(holdMix(churnNow, mix.value, plain.scenario.value));
  if (!held.ok) return held;
  return succeed({
    dataset,
    marginForm,
    assumptions: { ...plain, ...marginOf(plain, marginForm), ...held.value.assumptions },
    reductions: held.value.reductions,
    satisfaction: mix.value,
    ...context,
  });
}

/** Each assumption by itself: given, measured, or assumed. */
function plainAssumptions(dataset: Dataset, overrides: Overrides, today: number): Assumptions {
  const valueOf = ({ name, default: otherwise, reason, follows }: Assumption): Assumed => {
    const given = overrides[name];
    if (given !== undefined) return { value: given, source: entered };
    const measure = dataset.measures[name as MeasureName];
    if (measure !== undefined)
      return { value: measure.value, source: { say: "measured", from: measure.source } };
    if (name === "valuation_date")
      return { value: today, source: { say: "assumed", reason: reason ?? null } };
    if (follows !== undefined)
      return { value: overrides[follows] ?? assumptionOf(follows).default, source: { say: "asToday" } };
    return {
      value: otherwise,
      source: otherwise === null ? { say: "notGiven" } : { say: "assumed", reason: reason ?? null },
    };
  };
  const entries = assumptions.map((assumption) => [assumption.name, valueOf(assumption)] as const);
  return Object.fromEntries(entries) as unknown as Assumptions;
}

/** The margin that revenue and rate make; the rate is not in use where the margin is an amount. */
function marginOf(
  plain: Assumptions,
  form: MarginForm,
): Partial<Pick<Assumptions, Extract<AssumptionName, "margin_rate" | "annual_margin">>> {
  if (form === "amount") return { margin_rate: { value: null, source: { say: "marginIsAmount" } } };
  const revenue = plain.revenue_per_customer.value ?? NaN;
  return form === "rate"
    ? {
        annual_margin: {
          value: revenue * (plain.margin_rate.value ?? NaN),
          source: { say: "revenueTimesRate" },
        },
      }
    : { annual_margin: { value: revenue, source: { say: "revenueAlone" } } };
}
