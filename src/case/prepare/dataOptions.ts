import { succeed } from "../../core/outcome";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { choices, type ChoiceName } from "../../data/choice";
import type { DatasetOptions } from "../../data/datasetOptions";
import { readDate } from "../../data/cells/readDate";
import { isDataName } from "./dataNames";
import { readOverrides } from "./readOverrides";

/** A window shorter than a day sees nobody, and one longer than this is no silence. */
const longestWindow = 3650;

/** What is typed by hand on reading the data: the day to count at, the window, the choices, and whether an amount is given. */
export function dataOptions(given: Readonly<Record<string, string | number>>): CaseOutcome<DatasetOptions> {
  const overrides = readOverrides(given);
  if (!overrides.ok) return overrides;
  const options: { asOf?: number; windowDays?: number } = {};
  const chosen: Partial<Record<ChoiceName, string>> = {};
  for (const [name, value] of Object.entries(given).filter(([name]) => isDataName(name))) {
    if (name === "as_of") {
      const date = readDate(value);
      if (date === null) return refuseCase("no date", { name, given: value });
      options.asOf = date;
    } else if (name === "window_days") {
      const days = Number(value);
      if (!Number.isInteger(days)) return refuseCase("not whole", { name, given: value });
      if (days < 1 || days > longestWindow)
        return refuseCase("outside range", { name, given: value, lowest: 1, highest: longestWindow });
      options.windowDays = days;
    } else {
      const allowed: readonly string[] = choices[name as ChoiceName];
      const choice = allowed.find((each) => each === String(value).trim().toLowerCase());
      if (choice === undefined)
        return refuseCase("no choice", { name, given: value, choices: allowed.join(", ") });
      chosen[name as ChoiceName] = choice;
    }
  }
  const { annual_margin: margin, revenue_per_customer: revenue } = overrides.value;
  return succeed({
    ...options,
    ...(Object.keys(chosen).length === 0 ? {} : { chosen: chosen as DatasetOptions["chosen"] & object }),
    amountGiven: margin !== undefined || revenue !== undefined,
  });
}
