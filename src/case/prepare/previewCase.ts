import type { ProgrammeInputs } from "../../core/impact/programmeInputs";
import { programmeBreakEven } from "../../core/impact/programmeBreakEven";
import { programmeTimeline } from "../../core/impact/programmeTimeline";
import { payback } from "../../core/numeric/payback";
import type { AssumptionName } from "../inputs/assumptions";
import { numberOf, type Case } from "./case";

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
  const inputs = programmeOf(subject);
  const years = programmeTimeline(inputs);
  const hasMargin = subject.marginForm !== "revenue";
  const paid = payback(years.map(({ net }) => net));
  const breakEven = programmeBreakEven(inputs);
  return {
    npv: years.reduce((sum, { presentValue }) => sum + presentValue, 0),
    payback: hasMargin && paid.ok ? paid.value : null,
    breakEvenChurn: hasMargin && breakEven.ok ? breakEven.value : null,
    customersWithout: years.map((year) => year.closingBefore),
    customersWith: years.map((year) => year.closingAfter),
  };
}

/** The case in its scenario, as the core takes it; where revenue is not given, no receivables are counted. */
export function programmeOf(subject: Case): ProgrammeInputs {
  const number = (name: AssumptionName): number => numberOf(subject, name);
  return {
    customers: number("customers"),
    annualMargin: number("annual_margin"),
    churnNow: number("churn_now"),
    churnTarget: number("churn_target"),
    years: number("years"),
    discountRate: number("discount_rate"),
    annualCost: number("annual_cost"),
    oneOffCost: number("one_off_cost"),
    newCustomers: number("new_customers"),
    growth: number("margin_growth"),
    ramp: subject.assumptions.ramp.value,
    timing: subject.assumptions.discounting.value,
    attributableShare: number("attributable_share"),
    gainedMarginShare: number("saved_margin_share"),
    costPerCustomer: number("cost_per_customer"),
    marginGivenAway: number("margin_given_away"),
    taxRate: number("tax_rate"),
    revenuePerCustomer: number("revenue_per_customer") || 0,
    referralRateNow: number("referral_rate_now"),
    referralRateTarget: number("referral_rate_target"),
    orderValueUplift: number("order_value_uplift"),
    frequencyUplift: number("frequency_uplift"),
    costToServeSaving: number("cost_to_serve_saving"),
    daysNow: number("days_now"),
    daysTarget: number("days_target"),
    vatRate: number("vat_rate"),
  };
}
