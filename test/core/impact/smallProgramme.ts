import type { ProgrammeInputs } from "../../../src/core/impact/programmeTimeline";
import { leversAtRest } from "./leversAtRest";

/** Two years, half of 100 customers lost in each, 10 new ones: 100, 60, 40 without; 100, 80, 66 at a churn of 30 %. */
export const smallProgramme: ProgrammeInputs = {
  ...leversAtRest,
  customers: 100,
  annualMargin: 10,
  churnNow: 0.5,
  churnTarget: 0.3,
  years: 2,
  discountRate: 0,
  annualCost: 0,
  oneOffCost: 0,
  newCustomers: 10,
  growth: 0,
  ramp: [],
  timing: "end",
};
