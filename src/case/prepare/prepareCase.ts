import { succeed } from "../../core/outcome";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import type { Dataset, MeasureName } from "../../data/dataset";
import { asToday, type AssumptionName } from "../inputs/assumption";
import { assumptionOf, assumptions } from "../inputs/assumptions";
import type { Assumed, Case, MarginForm } from "./case";
import { holdUplift } from "./holdUplift";
import { holdMix, satisfactionMix } from "./satisfactionMix";
import { readOverrides, type Overrides } from "./readOverrides";

/**
 * A dataset and what was set by hand as a case: set stands over measured, measured over assumed. `context` is what
 * a pure room cannot know: the version of the add-in and the date as a serial.
 */
export function prepareCase(
  dataset: Dataset,
  given: Readonly<Record<string, string | number>>,
  context: { readonly version: string; readonly today: number },
): CaseOutcome<Case> {
  const read = readOverrides(given);
  if (!read.ok) return read;
  const overrides = read.value;
  if (overrides.annual_margin !== undefined && overrides.margin_rate !== undefined)
    return refuseCase("margin twice");
  const plain = plainAssumptions(dataset, overrides, context.today);
  const marginForm = formOf(dataset, overrides);
  if (plain.customers.value === null) return refuseCase("customers needed");
  const worth = marginForm === "amount" ? plain.annual_margin : plain.revenue_per_customer;
  if (worth.value === null) {
    return refuseCase(marginForm === "rate" ? "nothing to take it from" : "value needed");
  }
  const churnNow = plain.churn_now.value;
  if (typeof churnNow !== "number") return refuseCase("churn needed");
  const mix = satisfactionMix(overrides);
  if (!mix.ok) return mix;
  const held =
    mix.value === null
      ? holdUplift(churnNow, plain.target_form.value as "points" | "relative" | "target", overrides)
      : succeed(holdMix(churnNow, mix.value, plain.scenario.value as keyof Case["uplifts"]));
  if (!held.ok) return held;
  return succeed({
    dataset,
    marginForm,
    assumptions: { ...plain, ...marginOf(plain, marginForm), ...held.value.assumptions },
    uplifts: held.value.uplifts,
    satisfaction: mix.value,
    version: context.version,
    today: context.today,
  });
}

/** Each assumption by itself: set, measured, or assumed. */
function plainAssumptions(
  dataset: Dataset,
  overrides: Overrides,
  today: number,
): Record<AssumptionName, Assumed> {
  const dated: Partial<Record<AssumptionName, Assumed>> = {
    valuation_date: { value: today, source: assumptionOf("valuation_date").assumedSource ?? "" },
  };
  const entries = assumptions.map((assumption): [AssumptionName, Assumed] => {
    const { name, otherwise, assumedSource = "assumed", follows } = assumption;
    const set = overrides[name];
    if (set !== undefined) return [name, { value: set, source: "set" }];
    const measure = dataset.measures[name as MeasureName];
    if (measure !== undefined) return [name, { value: measure.value, source: measure.source }];
    const known = dated[name];
    if (known !== undefined) return [name, known];
    if (follows !== undefined)
      return [name, { value: overrides[follows] ?? assumptionOf(follows).otherwise, source: asToday }];
    return [name, { value: otherwise, source: otherwise === null ? "not given" : assumedSource }];
  });
  return Object.fromEntries(entries) as Record<AssumptionName, Assumed>;
}

/** docs/specification.md, "Margin": there is no default; without one the case is built on revenue. */
function formOf(dataset: Dataset, overrides: Overrides): MarginForm {
  if (overrides.annual_margin !== undefined) return "amount";
  if (overrides.margin_rate !== undefined) return "rate";
  if (dataset.measures.margin_rate !== undefined) return "rate";
  return dataset.measures.annual_margin !== undefined ? "amount" : "revenue";
}

/** The margin that revenue and rate make; the rate is not in use where the margin is an amount. */
function marginOf(
  plain: Record<AssumptionName, Assumed>,
  form: MarginForm,
): Partial<Record<AssumptionName, Assumed>> {
  if (form === "amount")
    return { margin_rate: { value: null, source: "not in use, the margin is an amount" } };
  const revenue = plain.revenue_per_customer.value as number;
  return form === "rate"
    ? {
        annual_margin: {
          value: revenue * (plain.margin_rate.value as number),
          source: "revenue times margin rate",
        },
      }
    : { annual_margin: { value: revenue, source: "revenue, because no margin is given" } };
}
