import type { Case } from "../prepare/case";
import { amounts, checksOf } from "./caseChecks";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";

export const checkLines = (subject: Case): readonly string[] => [
  "checks",
  "checkHeads",
  ...checksOf(subject).map(({ key }) => key),
  "checksPassed",
  "checksCount",
];

/** Each check: 1 or 0, the word, and the difference that it looked at. Anything but 1 has not passed. */
export function checksBlock(
  sheet: SheetBuilder,
  subject: Case,
): readonly { name: string; flag: ReturnType<SheetBuilder["position"]> }[] {
  const checks = checksOf(subject);
  sheet.text("checks", at.label, "Checks", "blockHeading");
  sheet.text("checkHeads", at.label, "Check", "columnHeading");
  sheet.text("checkHeads", at.inUse, "1 or 0", "columnHeading");
  sheet.text("checkHeads", at.unit, "Result", "columnHeading");
  sheet.text("checkHeads", at.before, "Difference", "columnHeading");
  for (const { key, name, difference, flag, confirmed, scale = amounts, tolerance = "tolerance" } of checks) {
    sheet.text(key, at.label, name, "label");
    if (confirmed !== undefined) sheet.number(key, at.inUse, confirmed ? 1 : 0, "input", "0");
    else if (flag !== undefined) sheet.formula(key, at.inUse, `=${flag(sheet)}`, "calculation", "0");
    else if (difference !== undefined) {
      sheet.formula(key, at.before, `=${difference(sheet)}`, "calculation", "0.0E+00");
      const found = sheet.cell(key, at.before);
      sheet.formula(
        key,
        at.inUse,
        `=IF(ABS(${found})<=${sheet.value(tolerance)}*${scale(sheet)},1,0)`,
        "calculation",
        "0",
      );
    }
    sheet.formula(key, at.unit, `=IF(${sheet.cell(key, at.inUse)}=1,"OK","Look")`, "check");
  }
  const flags = `${sheet.cell(checks[0]?.key ?? "checkHeads", at.inUse)}:${sheet.cell(checks.at(-1)?.key ?? "checkHeads", at.inUse)}`;
  sheet.text("checksPassed", at.label, "Checks passed", "total");
  sheet.formula("checksPassed", at.inUse, `=COUNTIF(${flags},1)`, "total", "0");
  sheet.text("checksCount", at.label, "Checks in all", "label");
  sheet.formula("checksCount", at.inUse, `=ROWS(${flags})`, "calculation", "0");
  return checks.map(({ key, name }) => ({ name, flag: sheet.position(key) }));
}
