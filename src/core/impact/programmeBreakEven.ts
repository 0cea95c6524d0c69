import { bisect } from "../numeric/bisect";
import { fail, type Outcome, succeed } from "../outcome";
import { type ProgrammeInputs, programmeTimeline, programmeWorth } from "./programmeTimeline";

/**
 * The target churn between 0 and today's at which the whole programme, its levers included, is worth what it costs
 * (docs/specification.md, "Break-even"). The target in the inputs is not read. Today's churn where nothing
 * but churn is moved, and for nothing. Unavailable: "noBreakEven" where even a churn of 0 does not pay, or a
 * customer earns nothing; "alwaysPays" where the levers pay though churn stays as it is.
 */
export function programmeBreakEven(inputs: ProgrammeInputs): Outcome<number> {
  const { churnNow } = inputs;
  const worthAt = (churnTarget: number): number => programmeWorth({ ...inputs, churnTarget });
  if (inputs.annualMargin <= 0 || inputs.taxRate >= 1 || worthAt(0) < 0)
    return fail({ kind: "unavailable", reason: "noBreakEven" });
  if (!movesMore(inputs)) {
    if (isFree(inputs)) return succeed(churnNow);
  } else if (worthAt(churnNow) > 0) return fail({ kind: "unavailable", reason: "alwaysPays" });
  return succeed(bisect((target) => worthAt(target) > 0, 0, churnNow, tolerance));
}

/** Whether a lever beside churn is moved. */
const movesMore = (inputs: ProgrammeInputs): boolean =>
  inputs.orderValueUplift !== 0 ||
  inputs.frequencyUplift !== 0 ||
  inputs.costToServeSaving !== 0 ||
  inputs.daysNow !== inputs.daysTarget ||
  inputs.referralRateNow !== inputs.referralRateTarget;

const isFree = (inputs: ProgrammeInputs): boolean =>
  programmeTimeline({ ...inputs, churnTarget: inputs.churnNow }).every(({ cost }) => cost === 0);

const tolerance = 1e-15;
