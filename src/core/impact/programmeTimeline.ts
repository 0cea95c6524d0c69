import { churnOfYear } from "./churnOfYear";
import { customerMargin } from "./customerMargin";
import { impactTimeline } from "./impactTimeline";
import type { ImpactYear } from "./impactYear";
import type { ProgrammeInputs } from "./programmeInputs";
import type { ProgrammeYear } from "./programmeYear";
import { referralPath } from "./referralPath";

/**
 * Years 0 to N of a programme with levers, each lever's line in the order of docs/specification.md, "Levers",
 * so that they add to after less before: customers kept, customers referred, order value and frequency of all
 * customers, cost to serve, and the change of receivables, which are taken back at the end of the last year.
 * Tax is on margin and costs. With the levers off and everything owed to the programme, it is
 * `impactTimeline`.
 */
export function programmeTimeline(inputs: ProgrammeInputs): readonly ProgrammeYear[] {
  const impact = impactTimeline(inputs);
  const closing = referralPath(inputs, impact);
  let owedBefore = 0;
  return impact.map((year) => {
    const opening = closing[year.year - 1] ?? 0;
    const closingAfter = closing[year.year] ?? 0;
    const averageAfter = year.year === 0 ? 0 : (opening + closingAfter) / 2;
    const margin = marginLines(inputs, year, averageAfter);
    const givenAway = (year.openingBefore - year.lostBefore) * inputs.marginGivenAway;
    const cost = year.cost - averageAfter * inputs.costPerCustomer - givenAway;
    const gained = margin.retention + margin.referral + margin.orderValue + margin.costToServe;
    const tax = -(gained + cost) * inputs.taxRate;
    const owed = year.year === inputs.years ? 0 : extraReceivables(inputs, year, averageAfter);
    const workingCapital = owedBefore - owed;
    owedBefore = owed;
    const net = gained + cost + tax + workingCapital;
    return {
      year: year.year,
      closingBefore: year.closingBefore,
      closingAfter,
      averageAfter,
      saved: opening * (inputs.churnNow - churnOfYear(inputs, year.year)) * inputs.attributableShare,
      ...margin,
      cost,
      tax,
      workingCapital,
      net,
      discountFactor: year.discountFactor,
      presentValue: net * year.discountFactor,
    };
  });
}

type MarginLines = Pick<ProgrammeYear, "retention" | "referral" | "orderValue" | "costToServe">;

const averageOf = (year: ImpactYear): number => (year.openingBefore + year.closingBefore) / 2;

function marginLines(inputs: ProgrammeInputs, year: ImpactYear, averageAfter: number): MarginLines {
  const { attributableShare, gainedMarginShare, costToServeSaving } = inputs;
  if (year.year === 0) return { retention: 0, referral: 0, orderValue: 0, costToServe: 0 };
  const averageBefore = averageOf(year);
  const each = customerMargin(inputs, year.year) * attributableShare;
  const earning = averageBefore + (averageAfter - averageBefore) * gainedMarginShare;
  return {
    retention: year.extraCustomers * gainedMarginShare * each,
    referral: (averageAfter - averageBefore - year.extraCustomers) * gainedMarginShare * each,
    orderValue: earning * each * (spendFactor(inputs) - 1),
    costToServe: averageAfter * costToServeSaving * attributableShare,
  };
}

const spendFactor = ({ orderValueUplift, frequencyUplift }: ProgrammeInputs): number =>
  (1 + orderValueUplift) * (1 + frequencyUplift);

/** Receivables with less those without the programme: the year's revenue with VAT, by the days it stands out. */
function extraReceivables(inputs: ProgrammeInputs, year: ImpactYear, averageAfter: number): number {
  if (year.year === 0) return 0;
  const { revenuePerCustomer, growth, vatRate, daysNow, daysTarget, attributableShare } = inputs;
  const revenueADay = (revenuePerCustomer * (1 + growth) ** (year.year - 1) * (1 + vatRate)) / daysInYear;
  const after = averageAfter * spendFactor(inputs) * daysTarget;
  return attributableShare * revenueADay * (after - averageOf(year) * daysNow);
}

const daysInYear = 365;
