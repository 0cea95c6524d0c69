import { succeed } from "../../core/outcome";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { readDate } from "../../data/cells/readDate";
import { isList, type Assumption, type AssumptionName } from "../inputs/assumption";
import { assumptions } from "../inputs/assumptions";
import { dataNames, isDataName } from "./dataNames";

/** What was set by hand, by its kind: a number, a choice, or a list of rates. */
export type Overrides = Readonly<Partial<Record<AssumptionName, number | string | readonly number[]>>>;

/** "12.5", "12.5%" or a number; null where it is neither. Only a point separates decimals. */
function readNumber(given: string | number): number | null {
  if (typeof given === "number") return Number.isFinite(given) ? given : null;
  const parts = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(given);
  return parts === null ? null : Number(parts[1]) / (parts[2] === "%" ? 100 : 1);
}

function readOne(
  assumption: Assumption,
  given: string | number,
): CaseOutcome<number | string | readonly number[]> {
  const { name, kind, range, choices } = assumption;
  if (kind === "date") {
    const date = readDate(given);
    return date === null ? refuseCase("no date", { name, given }) : succeed(date);
  }
  if (kind === "text") return succeed(String(given).trim());
  if (kind === "choice") {
    const choice = (choices ?? []).find((each) => each === String(given).trim().toLowerCase());
    return choice === undefined
      ? refuseCase("no choice", { name, given, choices: (choices ?? []).join(", ") })
      : succeed(choice);
  }
  const numbers = (isList(assumption) ? String(given).split(",") : [given]).map(readNumber);
  const [lowest, highest] = range ?? [-Infinity, Infinity];
  for (const number of numbers) {
    if (number === null) return refuseCase("no number", { name, given });
    if (number < lowest || number > highest)
      return refuseCase("outside range", { name, given, lowest, highest });
    if (name === "years" && !Number.isInteger(number)) return refuseCase("not whole", { name, given });
  }
  const read = numbers.filter((number) => number !== null);
  return succeed(isList(assumption) ? read : (read[0] ?? 0));
}

/**
 * Assumptions typed by hand ("10%", "0.1", "50%,100%"), checked one by one against their kind and range. What says
 * how the data are read is `dataOptions`'.
 */
export function readOverrides(given: Readonly<Record<string, string | number>>): CaseOutcome<Overrides> {
  const overrides: Partial<Record<AssumptionName, number | string | readonly number[]>> = {};
  for (const [name, value] of Object.entries(given)) {
    if (isDataName(name)) continue;
    const assumption = assumptions.find((each) => each.name === name);
    if (assumption === undefined) {
      return refuseCase("unknown name", {
        name,
        known: [...assumptions.map((each) => each.name), ...dataNames].join(", "),
      });
    }
    const read = readOne(assumption, value);
    if (!read.ok) return read;
    overrides[assumption.name] = read.value;
  }
  return succeed(overrides);
}
