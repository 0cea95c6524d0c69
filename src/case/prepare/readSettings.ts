import { succeed } from "../../core/outcome";
import { readDate } from "../../data/cells/readDate";
import type { ColumnRole } from "../../data/columns/columnRole";
import type { DatasetOptions } from "../../data/datasetOptions";
import {
  findAssumption,
  type AssumptionName,
  type AssumptionValue,
  type ValueOf,
} from "../assumptions/assumptions";
import { type CaseOutcome, refuseCase } from "./caseProblem";
import { judgeSetting } from "./judgeAssumption";
import {
  isColumnSetting,
  isReadingName,
  readingOf,
  roleOfSetting,
  settingNames,
  type Allowed,
  type SettingName,
} from "./settings";

/** What was given by hand, each of its kind. */
export type Overrides = { readonly [Name in AssumptionName]?: ValueOf<Name> };

export interface Settings {
  readonly overrides: Overrides;
  /** How the data are to be read. */
  readonly options: DatasetOptions;
}

/**
 * What `--set` says, read once: assumptions ("10%", "0.1", "50%,100%"), checked one by one against their kind and
 * range, and how the data are to be read.
 */
export function readSettings(given: Readonly<Record<string, string | number>>): CaseOutcome<Settings> {
  const overrides: Partial<Record<AssumptionName, AssumptionValue>> = {};
  const chosen: Record<string, AssumptionValue> = {};
  const headers: Partial<Record<ColumnRole, string>> = {};
  const counting: { asOf?: number; windowDays?: number } = {};
  for (const [typedName, typed] of Object.entries(given)) {
    const assumption = findAssumption(typedName);
    if (assumption !== undefined) {
      const read = readSetting(assumption.name, assumption, typed);
      if (!read.ok) return read;
      overrides[assumption.name] = read.value;
    } else if (isReadingName(typedName)) {
      const read = readSetting(typedName, readingOf(typedName), typed);
      if (!read.ok) return read;
      if (typedName === "as_of") counting.asOf = read.value as number;
      else if (typedName === "window_days") counting.windowDays = read.value as number;
      else if (isColumnSetting(typedName)) headers[roleOfSetting(typedName)] = String(read.value);
      else chosen[typedName] = read.value;
    } else return refuseCase("unknown name", { name: typedName, known: settingNames });
  }
  const isAmountGiven = overrides.annual_margin !== undefined || overrides.revenue_per_customer !== undefined;
  return succeed({
    overrides: overrides as Overrides,
    options: {
      ...counting,
      ...(Object.keys(chosen).length === 0 ? {} : { chosen }),
      ...(Object.keys(headers).length === 0 ? {} : { headers }),
      amountGiven: isAmountGiven,
    },
  });
}

function readSetting(
  name: SettingName,
  allowed: Allowed,
  given: string | number,
): CaseOutcome<AssumptionValue> {
  const value = readValue(allowed.kind, given);
  return judgeSetting(name, allowed, value, given);
}

/** The value of a text by its kind; NaN where it is no number or no date. */
function readValue(kind: Allowed["kind"], given: string | number): AssumptionValue {
  if (kind === "date") return readDate(given) ?? NaN;
  if (kind === "text") return String(given).trim();
  if (kind === "choice") return String(given).trim().toLowerCase();
  return kind === "rates" || kind === "amounts"
    ? String(given).split(",").map(readNumber)
    : readNumber(given);
}

/** "12.5", "12.5%" or a number; NaN where it is neither. Only a point separates decimals. */
function readNumber(given: string | number): number {
  if (typeof given === "number") return Number.isFinite(given) ? given : NaN;
  const parts = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(given);
  return parts === null ? NaN : Number(parts[1]) / (parts[2] === "%" ? 100 : 1);
}
