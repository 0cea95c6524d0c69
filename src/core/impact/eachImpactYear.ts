import { churnOfYear } from "./churnOfYear";
import { customerMargin } from "./customerMargin";
import type { ImpactInputs } from "./impactInputs";
import type { ImpactYear } from "./impactYear";

/**
 * Visits years 0 to N of a retention programme
 * (docs/specification.md, "Customer path" and "RETENTIONIMPACT.TABLE"):
 * closing = opening * (1 - churn) + new, earning base = average of opening and closing, and with the
 * programme churn of year t = now - ramp_t * (now - target). Year 0 has today's customers in its closing
 * columns and the one-off cost. A number that overflows is infinite or NaN. The year is one object, which
 * changes from visit to visit: a column of programmes is worth tens of thousands of them.
 */
export function eachImpactYear(inputs: ImpactInputs, visit: (year: ImpactYear) => void): void {
  const year = yearZero(inputs);
  visit(year);
  const discountLogarithm = Math.log1p(inputs.discountRate);
  while (year.year < inputs.years) {
    moveOn(year, inputs, discountLogarithm);
    visit(year);
  }
}

type ChangingYear = { -readonly [Name in keyof ImpactYear]: ImpactYear[Name] };

function yearZero({ customers, oneOffCost }: ImpactInputs): ChangingYear {
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

function moveOn(year: ChangingYear, inputs: ImpactInputs, discountLogarithm: number): void {
  const { churnNow, newCustomers } = inputs;
  year.year += 1;
  year.openingBefore = year.closingBefore;
  year.openingAfter = year.closingAfter;
  year.lostBefore = year.openingBefore * churnNow;
  year.lostAfter = year.openingAfter * churnOfYear(inputs, year.year);
  year.newCustomers = newCustomers;
  year.closingBefore = year.openingBefore - year.lostBefore + newCustomers;
  year.closingAfter = year.openingAfter - year.lostAfter + newCustomers;
  year.extraCustomers =
    (year.openingAfter - year.openingBefore + (year.closingAfter - year.closingBefore)) / 2;
  year.margin = customerMargin(inputs, year.year) * year.extraCustomers;
  year.cost = 0 - inputs.annualCost;
  year.net = year.margin + year.cost;
  year.cumulative += year.net;
  const wait = inputs.timing === "mid" ? year.year - 0.5 : year.year;
  year.discountFactor = Math.exp(-wait * discountLogarithm);
  year.presentValue = year.net * year.discountFactor;
}
