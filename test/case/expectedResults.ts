import type { Case } from "../../src/case/prepare/case";
import { programmeOf } from "../../src/case/prepare/previewCase";
import { programmeBreakEven } from "../../src/core/impact/programmeBreakEven";
import { type ProgrammeYear, programmeTimeline } from "../../src/core/impact/programmeTimeline";
import { internalRateOfReturn } from "../../src/core/numeric/internalRateOfReturn";
import { payback } from "../../src/core/numeric/payback";
import type { Outcome } from "../../src/core/outcome";

/** A result, and the size of the numbers that it is the sum of, against which rounding is measured. */
export interface Expected {
  readonly value: number | null;
  readonly scale: number;
}

const orNull = (outcome: Outcome<number>): Expected =>
  outcome.ok ? { value: outcome.value, scale: 1 + Math.abs(outcome.value) } : { value: null, scale: 1 };

/** The results of a case by the core alone, in the names of the sheet. */
export function expectedResults(subject: Case): Readonly<Record<string, Expected>> {
  const inputs = programmeOf(subject);
  const years = programmeTimeline(inputs);
  const present = (of: (year: ProgrammeYear) => number): number =>
    years.reduce((sum, year) => sum + of(year) * year.discountFactor, 0);
  const lines = {
    pv_retention: present(({ retention }) => retention),
    pv_referral: present(({ referral }) => referral),
    pv_order_value: present(({ orderValue }) => orderValue),
    pv_cost_to_serve: present(({ costToServe }) => costToServe),
    pv_working_capital: present(({ workingCapital }) => workingCapital),
  };
  const cost = -present((year) => year.cost);
  const npv = present(({ net }) => net);
  const gains = Object.values(lines).reduce((sum, line) => sum + line, 0);
  // Lines are differences of what all customers pay in a year.
  const level = present(({ averageAfter }) => averageAfter * inputs.revenuePerCustomer) + cost;
  const annuity = present(({ year }) => (year === 0 ? 0 : 1));
  const saved = present((year) => year.saved);
  const amount = (value: number): Expected => ({ value, scale: level });
  return {
    ...Object.fromEntries(Object.entries(lines).map(([key, value]) => [key, amount(value)])),
    npv: amount(npv),
    payback: orNull(payback(years.map(({ net }) => net))),
    discounted_payback: orNull(payback(years.map(({ presentValue }) => presentValue))),
    irr: orNull(internalRateOfReturn(years.map(({ net }) => net))),
    roi: cost > 0 ? { value: gains / cost - 1, scale: level / cost } : { value: null, scale: 1 },
    break_even_churn: orNull(programmeBreakEven(inputs)),
    max_annual_cost: amount(inputs.annualCost + npv / annuity / (1 - inputs.taxRate)),
    cost_per_saved_customer:
      saved > 0 ? { value: cost / saved, scale: level / saved } : { value: null, scale: 1 },
  };
}
