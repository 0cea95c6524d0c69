import { customerMargin } from "./customerMargin";
import type { ImpactInputs } from "./impactInputs";
import type { ImpactYear } from "./impactYear";

/**
 * Years 0 to N of a retention programme (specification.md 0, "Customer path", and 1, RETENTIONIMPACT.TABLE):
 * closing = opening * (1 - churn) + new, earning base = average of opening and closing, and with the programme
 * churn of year t = now - ramp_t * (now - target). Year 0 has today's customers in its closing columns and the
 * one-off cost. A number that overflows is infinite or NaN; `retentionImpact` says so.
 */
export function impactTimeline(inputs: ImpactInputs): readonly ImpactYear[] {
  const years: ImpactYear[] = [yearZero(inputs)];
  for (let year = 1; year <= inputs.years; year += 1) years.push(nextYear(inputs, years[year - 1]!));
  return years;
}

function yearZero({ customers, oneOffCost }: ImpactInputs): ImpactYear {
  const cost = 0 - oneOffCost;
  return {
    year: 0,
    openingBefore: 0,
    lostBefore: 0,
    newCustomers: 0,
    closingBefore: customers,
    openingAfter: 0,
    lostAfter: 0,
    closingAfter: customers,
    extraCustomers: 0,
    margin: 0,
    cost,
    net: cost,
    cumulative: cost,
    discountFactor: 1,
    presentValue: cost,
  };
}

function nextYear(inputs: ImpactInputs, previous: ImpactYear): ImpactYear {
  const { churnNow, churnTarget, newCustomers, discountRate } = inputs;
  const year = previous.year + 1;
  const openingBefore = previous.closingBefore;
  const openingAfter = previous.closingAfter;
  const lostBefore = openingBefore * churnNow;
  const lostAfter = openingAfter * (churnNow - rampShare(inputs.ramp, year) * (churnNow - churnTarget));
  const closingBefore = openingBefore - lostBefore + newCustomers;
  const closingAfter = openingAfter - lostAfter + newCustomers;
  const extraCustomers = (openingAfter - openingBefore + (closingAfter - closingBefore)) / 2;
  const margin = customerMargin(inputs, year) * extraCustomers;
  const cost = 0 - inputs.annualCost;
  const net = margin + cost;
  const discountFactor = Math.exp(-(inputs.timing === "mid" ? year - 0.5 : year) * Math.log1p(discountRate));
  return {
    year,
    openingBefore,
    lostBefore,
    newCustomers,
    closingBefore,
    openingAfter,
    lostAfter,
    closingAfter,
    extraCustomers,
    margin,
    cost,
    net,
    cumulative: previous.cumulative + net,
    discountFactor,
    presentValue: net * discountFactor,
  };
}

const rampShare = (ramp: readonly number[], year: number): number =>
  ramp[Math.min(year, ramp.length) - 1] ?? 1;
