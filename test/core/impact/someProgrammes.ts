import fc from "fast-check";
import type { ProgrammeInputs } from "../../../src/core/impact/programmeTimeline";
import { leversAtRest } from "./leversAtRest";
import { someImpacts } from "./someImpacts";

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
/** Programmes of every plausible kind, each lever moved, all of the effect owed to them. */
export const someProgrammes: fc.Arbitrary<ProgrammeInputs> = fc
  .tuple(
    someImpacts,
    fc.record({
      costPerCustomer: fraction,
      marginGivenAway: fraction,
      taxRate: fraction,
      referralRateNow: fraction,
      referralRateTarget: fraction,
      orderValueUplift: fraction,
      frequencyUplift: fraction,
      costToServeSaving: fraction,
      daysNow: fc.integer({ min: 0, max: 90 }),
      daysTarget: fc.integer({ min: 0, max: 90 }),
    }),
  )
  .map(([impact, levers]) => ({ ...impact, ...leversAtRest, ...levers }));
