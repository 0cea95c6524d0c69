import { choiceNames, choices, type ChoiceName } from "../../data/choice";
import { columnRoles, type ColumnRole } from "../../data/columns/columnRole";
import { windowLimits } from "../../data/datasetOptions";
import type { AssumptionDefinition } from "../assumptions/assumptionDefinition";
import { assumptions, type AssumptionName } from "../assumptions/assumptions";

/** A name of `--set`: an assumption, or a word on how the data are read. */
export type SettingName = AssumptionName | ReadingName;
export type ReadingName = "as_of" | "window_days" | ColumnSetting | ChoiceName;

/** Says by its header which column has a role. */
export type ColumnSetting = `${ColumnRole}_column`;
const columnSetting = (role: ColumnRole): ColumnSetting => `${role}_column`;
export const isColumnSetting = (name: ReadingName): name is ColumnSetting => name.endsWith("_column");
export const roleOfSetting = (name: ColumnSetting): ColumnRole =>
  name.slice(0, -"_column".length) as ColumnRole;

/** What may be typed for a setting. */
export type Allowed = Pick<AssumptionDefinition, "kind" | "range" | "isWhole" | "choices">;

/** The day to count at, the days of silence, the choices that data leave open, and the columns by their headers. */
const readings = {
  as_of: { kind: "date" },
  // A window shorter than a day sees nobody, and one longer than ten years is no silence.
  window_days: { kind: "count", range: [windowLimits.least, windowLimits.most], isWhole: true },
  ...(Object.fromEntries(
    choiceNames.map((name) => [name, { kind: "choice", choices: choices[name] }]),
  ) as unknown as Readonly<Record<ChoiceName, Allowed>>),
  ...(Object.fromEntries(
    columnRoles.map((role) => [columnSetting(role), { kind: "text" }]),
  ) as unknown as Readonly<Record<ColumnSetting, Allowed>>),
} as const satisfies Readonly<Record<ReadingName, Allowed>>;

export const readingOf = (name: ReadingName): Allowed => readings[name];

export const isReadingName = (name: string): name is ReadingName => Object.hasOwn(readings, name);

/** In the order in which they are listed. */
export const settingNames: readonly SettingName[] = [
  ...assumptions.map(({ name }) => name),
  ...(Object.keys(readings) as ReadingName[]),
];
