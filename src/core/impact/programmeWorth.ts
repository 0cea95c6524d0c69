import type { ProgrammeInputs } from "./programmeInputs";
import { programmeTimeline } from "./programmeTimeline";

/** Net present value of a programme with its levers, an amount of money; infinite or NaN where it overflows. */
export const programmeWorth = (inputs: ProgrammeInputs): number =>
  programmeTimeline(inputs).reduce((sum, { presentValue }) => sum + presentValue, 0);
