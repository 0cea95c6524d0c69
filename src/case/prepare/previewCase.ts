import { type ProgrammeInputs, programmeTimeline } from "../../core/impact/programmeTimeline";
import { programmeBreakEven } from "../../core/impact/programmeBreakEven";
import { payback } from "../../core/numeric/payback";
import { isSatisfactionList, type AssumptionName, type ValueOf } from "../assumptions/assumptions";
import type { Case } from "./case";

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
  const values = valuesByCoreName(subject);
  return {
    ...values,
    revenuePerCustomer: values.revenuePerCustomer || 0,
    growth: values.marginGrowth,
    timing: values.discounting,
  };
}

/** "annual_margin" is "annualMargin" in core. */
type CoreName<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CoreName<Tail>>}`
  : Name;

type ValuesByCoreName = { readonly [Name in AssumptionName as CoreName<Name>]: ValueOf<Name> };

/** The assumptions by the names that core has for them; NaN, or no values, where none is given. */
const valuesByCoreName = ({ assumptions }: Case): ValuesByCoreName =>
  Object.fromEntries(
    Object.entries(assumptions).map(([name, { value }]) => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value ?? (isSatisfactionList(name) ? [] : NaN),
    ]),
  ) as unknown as ValuesByCoreName;
