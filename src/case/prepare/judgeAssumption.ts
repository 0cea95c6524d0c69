import { succeed } from "../../core/outcome";
import {
  assumptionOf,
  type AssumptionName,
  type AssumptionValue,
  type ValueOf,
} from "../assumptions/assumptions";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import type { Allowed, SettingName } from "./settings";

/**
 * Whether a value may stand for an assumption: its kind, range, choices and whole numbers. `given` is how it was
 * typed, for the problem.
 */
export const judgeAssumption = <Name extends AssumptionName>(
  name: Name,
  value: AssumptionValue,
  given: string | number = shown(value),
): CaseOutcome<ValueOf<Name>> =>
  judgeSetting(name, assumptionOf(name), value, given) as CaseOutcome<ValueOf<Name>>;

/** The same, for what is allowed for any setting. */
export function judgeSetting(
  name: SettingName,
  { kind, range, choices, isWhole }: Allowed,
  value: AssumptionValue,
  given: string | number,
): CaseOutcome<AssumptionValue> {
  if (kind === "text") return succeed(value);
  if (choices !== undefined) {
    return choices.some((choice) => choice === value)
      ? succeed(value)
      : refuseCase("no choice", { name, given, choices });
  }
  const [lowest, highest] = range ?? [-Infinity, Infinity];
  for (const number of Array.isArray(value) ? (value as readonly number[]) : [value]) {
    if (typeof number !== "number" || Number.isNaN(number))
      return refuseCase(kind === "date" ? "no date" : "no number", { name, given });
    if (number < lowest || number > highest)
      return refuseCase("outside range", { name, given, lowest, highest });
    if (isWhole === true && !Number.isInteger(number)) return refuseCase("not whole", { name, given });
  }
  return succeed(value);
}

const shown = (value: AssumptionValue): string | number =>
  typeof value === "object" ? value.join(",") : value;
