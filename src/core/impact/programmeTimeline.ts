import { daysInYear } from "../calendar";
import { churnOfYear } from "./churnOfYear";
import { customerMargin } from "./customerMargin";
import type { ImpactInputs } from "./impactInputs";
import { impactTimeline } from "./impactTimeline";
import type { ImpactYear } from "./impactYear";

/**
 * A retention programme with levers beside churn
 * (docs/specification.md, "Levers" and "Costs and share of the effect"). The levers act in full from year 1;
 * the ramp is that of churn alone. Amounts are positive, rates are fractions.
 */
export interface ProgrammeInputs extends ImpactInputs {
  /** Share of every gain that is owed to the programme, 0 to 1. */
  readonly attributableShare: number;
  /** Margin of the customers gained, against the average; 1 where they earn as much. */
  readonly savedMarginShare: number;
  /** Cost of the programme for each average customer and year. */
  readonly costPerCustomer: number;
  /** Given up in a year for each customer who would have stayed anyway. */
  readonly marginGivenAway: number;
  /** On margin and costs, 0 to 1; a loss is relieved at once. */
  readonly taxRate: number;
  /** In year 1, excluding VAT; it grows as the margin does. Only receivables need it. */
  readonly revenuePerCustomer: number;
  /** Customers won in a year through one customer at its start; those of today are among the new customers. */
  readonly referralRateNow: number;
  readonly referralRateTarget: number;
  /** Rise of the value of an order, and of orders a year. */
  readonly orderValueUplift: number;
  readonly frequencyUplift: number;
  /** Per customer and year. */
  readonly costToServeSaving: number;
  /** Days until customers pay, today and with the programme. */
  readonly daysNow: number;
  readonly daysTarget: number;
  readonly vatRate: number;
}

/** One year of a programme with levers; gains are positive, costs negative, and the lines add to `net`. */
export interface ProgrammeYear {
  readonly year: number;
  readonly closingBefore: number;
  readonly closingAfter: number;
  /** Average customers of the year with the programme, referrals among them. */
  readonly averageAfter: number;
  /** Customers of the year whom the programme kept. */
  readonly saved: number;
  readonly retention: number;
  readonly referral: number;
  readonly orderValue: number;
  readonly costToServe: number;
  readonly cost: number;
  readonly tax: number;
  readonly workingCapital: number;
  readonly net: number;
  readonly discountFactor: number;
  readonly presentValue: number;
}

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

/**
 * Customers at the end of years 0 to N with the programme and its referrals: the extra joiners of a year are
 * opening after * rate after - opening before * rate today, because today's referrals are among the new customers
 * (docs/specification.md, "Levers"). No more can stay away than the new customers of the year.
 */
function referralPath(inputs: ProgrammeInputs, years: readonly ImpactYear[]): readonly number[] {
  const closing: number[] = [];
  for (const { year, openingBefore, closingAfter, newCustomers } of years) {
    if (year === 0) closing.push(closingAfter);
    else {
      const opening = closing[year - 1] ?? 0;
      const referred = opening * inputs.referralRateTarget - openingBefore * inputs.referralRateNow;
      closing.push(opening * (1 - churnOfYear(inputs, year)) + Math.max(0, newCustomers + referred));
    }
  }
  return closing;
}

type MarginLines = Pick<ProgrammeYear, "retention" | "referral" | "orderValue" | "costToServe">;

const averageOf = (year: ImpactYear): number => (year.openingBefore + year.closingBefore) / 2;

function marginLines(inputs: ProgrammeInputs, year: ImpactYear, averageAfter: number): MarginLines {
  const { attributableShare, savedMarginShare, costToServeSaving } = inputs;
  if (year.year === 0) return { retention: 0, referral: 0, orderValue: 0, costToServe: 0 };
  const averageBefore = averageOf(year);
  const each = customerMargin(inputs, year.year) * attributableShare;
  const earning = averageBefore + (averageAfter - averageBefore) * savedMarginShare;
  return {
    retention: year.extraCustomers * savedMarginShare * each,
    referral: (averageAfter - averageBefore - year.extraCustomers) * savedMarginShare * each,
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

/** Net present value of a programme with its levers, an amount of money; infinite or NaN where it overflows. */
export const programmeWorth = (inputs: ProgrammeInputs): number =>
  programmeTimeline(inputs).reduce((sum, { presentValue }) => sum + presentValue, 0);
