import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
import type { Case } from "../prepare/case";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellPosition } from "../sheet/sheetPlan";
import { quoted } from "../sheet/template";
import { caseChecks } from "./caseChecks";
import type { Check } from "./check";
import type { CheckKey } from "../sheet/checkKey";

/** Where the flag of each check stands. */
export const checkFlags = (
  sheet: SheetBuilder,
  subject: Case,
): readonly { readonly key: CheckKey; readonly flag: CellPosition }[] =>
  caseChecks(subject).map(({ key }) => ({ key, flag: sheet.position(key) }));

/** Each check: 1 or 0, the word, and the difference that it looked at. Anything but 1 has not passed. */
export const checksBlock: Block = {
  lines: (subject) => [
    "checks",
    "checkHeads",
    ...caseChecks(subject).map(({ key }) => key),
    "checksPassed",
    "checksCount",
  ],
  write(sheet, subject) {
    const texts = sheet.texts.checks;
    const checks = caseChecks(subject);
    sheet.text("checks", at.label, texts.heading, "blockHeading");
    sheet.text("checkHeads", at.label, texts.heads.check, "columnHeading");
    sheet.text("checkHeads", at.inUse, texts.heads.flag, "columnHeading");
    sheet.text("checkHeads", at.unit, texts.heads.result, "columnHeading");
    sheet.text("checkHeads", at.before, texts.heads.difference, "columnHeading");
    for (const check of checks) {
      sheet.text(check.key, at.label, texts.names[check.key], "label");
      flagCells(sheet, subject, check);
      const passed = `${sheet.cell(check.key, at.inUse)}=1`;
      sheet.formula(
        check.key,
        at.unit,
        `=IF(${passed},${quoted(texts.passed)},${quoted(texts.failed)})`,
        "check",
      );
    }
    const [first, last] = [checks[0], checks.at(-1)].map((check) =>
      sheet.cell(check?.key ?? "checkHeads", at.inUse),
    );
    sheet.text("checksPassed", at.label, texts.passedCount, "total");
    sheet.formula("checksPassed", at.inUse, `=COUNTIF(${first}:${last},1)`, "total", formats.whole);
    sheet.text("checksCount", at.label, texts.count, "label");
    sheet.formula("checksCount", at.inUse, `=ROWS(${first}:${last})`, "calculation", formats.whole);
  },
};

/** The flag, 1 or 0, and the difference where the check looks at one. */
function flagCells(sheet: SheetBuilder, subject: Case, { key, test }: Check): void {
  if (test.kind === "confirmation") {
    sheet.number(key, at.inUse, test.confirmed ? 1 : 0, "input", formats.whole);
    return;
  }
  if (test.kind === "condition") {
    sheet.formula(key, at.inUse, `=${test.passed(sheet, subject)}`, "calculation", formats.whole);
    return;
  }
  sheet.formula(key, at.before, `=${test.difference(sheet, subject)}`, "calculation", formats.difference);
  const limit = `${sheet.value(test.tolerance ?? "tolerance")}*${test.scale(sheet, subject)}`;
  const small = `ABS(${sheet.cell(key, at.before)})<=${limit}`;
  sheet.formula(key, at.inUse, `=IF(${small},1,0)`, "calculation", formats.whole);
}
