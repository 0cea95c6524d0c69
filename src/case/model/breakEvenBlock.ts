import type { SheetBuilder } from "../sheet/sheetBuilder";
import { absoluteArea, relative } from "../sheet/reference";
import { sheetColumns as at } from "../sheet/sheetColumns";

const halvingCount = 20;
const halvings = Array.from({ length: halvingCount }, (_, index) => `halving${index + 1}`);
const halvingLast = `halving${halvingCount}`;
const trials = [
  "breakEvenZero",
  "breakEvenToday",
  ...halvings,
  "breakEvenLower",
  "breakEvenUpper",
  "breakEvenPoint",
];

export const breakEvenLines: readonly string[] = ["breakEven", "breakEvenHeads", ...trials];

/**
 * Workings of the break-even churn: 20 halvings of the space between 0 and today's churn, then one straight line
 * (docs/specification.md, "Break-even"). A row is a target tried: its number of halvings or name, the target,
 * the NPV, and the customers at the end of each year.
 */
export function breakEvenBlock(sheet: SheetBuilder): void {
  sheet.text(
    "breakEven",
    at.label,
    "Break-even churn: workings, with customers at the end of each year",
    "blockHeading",
  );
  sheet.text("breakEvenHeads", at.label, "Halving", "columnHeading");
  sheet.text("breakEvenHeads", at.inUse, "Target tried", "columnHeading");
  sheet.text("breakEvenHeads", at.unit, "NPV", "columnHeading");
  for (let year = 0; year < sheet.yearCount; year += 1) {
    sheet.number("breakEvenHeads", at.yearZero + year, year, "columnHeading", "0");
  }
  sheet.text("breakEvenZero", at.label, "No churn at all", "label");
  sheet.text("breakEvenLower", at.label, "Highest target known to pay", "label");
  sheet.text("breakEvenUpper", at.label, "Lowest target known not to pay", "label");
  sheet.text("breakEvenPoint", at.label, "On the straight line between them", "label");
  sheet.number("breakEvenToday", at.label, 0, "label", '"Churn today"');
  halvings.forEach((key, index) => sheet.number(key, at.label, index + 1, "label", "0"));
  for (const key of trials) trialRow(sheet, key);
}

function trialRow(sheet: SheetBuilder, key: string): void {
  sheet.formula(key, at.inUse, `=${target(sheet, key)}`, "calculation", "0.0000%");
  const closing = (first: number): string => {
    const { row } = sheet.position(key);
    const columns = sheet.yearCount - 1;
    return absoluteArea({ row, column: first, rows: 1, columns }).replaceAll(/\$(?=\d)/g, "");
  };
  const weights = absoluteArea({
    ...sheet.position("weight", at.yearZero + 1),
    rows: 1,
    columns: sheet.yearCount - 1,
  });
  const average = `(${closing(at.yearZero)}+${closing(at.yearZero + 1)})/${sheet.value("two")}`;
  const npv = `=SUMPRODUCT(${weights},${average})+SUM(${sheet.years("fixed")})`;
  sheet.formula(key, at.unit, npv, "calculation", "#,##0");
  const tried = `$${sheet.cell(key, at.inUse)}`;
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const of = (line: string): string => sheet.cell(line, column).replace(/\d+$/, "$$$&");
    const churn = `${sheet.value("churn_now")}-${of("ramp")}*(${sheet.value("churn_now")}-${tried})`;
    const kept = `${sheet.cell(key, column - 1)}*(1-(${churn}))*${of("on")}`;
    const referred = `${sheet.cell(key, column - 1)}*${sheet.value("referral_rate_target")}-${of("opening_before")}*${sheet.value("referral_rate_now")}`;
    const joined = `MAX(0,${of("new")}+(${referred})*${of("on")})+${of("initial")}*${sheet.value("customers")}`;
    sheet.formula(key, column, `=${kept}+${joined}`, "calculation", "#,##0.0");
  }
}

/** The target that a row tries: half a step up where the one above pays, half a step down where it does not. */
function target(sheet: SheetBuilder, key: string): string {
  const now = sheet.value("churn_now");
  const two = sheet.value("two");
  const step = (halving: string): string => `${now}/${two}^${halving}`;
  const cell = (line: string, column: number): string => sheet.cell(line, column);
  if (key === "breakEvenZero") return "0";
  if (key === "breakEvenToday") return now;
  if (key === "breakEvenLower") {
    return `${cell(halvingLast, at.inUse)}-IF(${cell(halvingLast, at.unit)}>0,0,1)*${step(cell(halvingLast, at.label))}`;
  }
  if (key === "breakEvenUpper")
    return `${cell("breakEvenLower", at.inUse)}+${step(cell(halvingLast, at.label))}`;
  const [low, high] = ["breakEvenLower", "breakEvenUpper"] as const;
  if (key === "breakEvenPoint") {
    const [lowNpv, highNpv] = [cell(low, at.unit), cell(high, at.unit)];
    const width = `(${cell(high, at.inUse)}-${cell(low, at.inUse)})`;
    return `${cell(low, at.inUse)}+IF(${lowNpv}=${highNpv},0,${width}*${lowNpv}/(${lowNpv}-${highNpv}))`;
  }
  const row = sheet.row(key) - 1;
  const above = (column: number): string => relative({ row, column });
  return `${above(at.inUse)}+IF(${above(at.unit)}>0,1,-1)*${step(cell(key, at.label))}`;
}
