import { eachImpactYear } from "./eachImpactYear";
import type { ImpactInputs } from "./impactInputs";
import type { ImpactYear } from "./impactYear";

/** Years 0 to N of a retention programme, as eachImpactYear.ts says. */
export function impactTimeline(inputs: ImpactInputs): readonly ImpactYear[] {
  const years: ImpactYear[] = [];
  eachImpactYear(inputs, (year) => years.push({ ...year }));
  return years;
}
