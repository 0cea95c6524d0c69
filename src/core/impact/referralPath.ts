import { churnOfYear } from "./churnOfYear";
import type { ImpactYear } from "./impactYear";
import type { ProgrammeInputs } from "./programmeInputs";

/**
 * Customers at the end of years 0 to N with the programme and its referrals: the extra joiners of a year are
 * opening after * rate after - opening before * rate today, because today's referrals are among the new customers
 * (docs/specification.md, "Levers"). No more can stay away than the new customers of the year.
 */
export function referralPath(inputs: ProgrammeInputs, years: readonly ImpactYear[]): readonly number[] {
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
