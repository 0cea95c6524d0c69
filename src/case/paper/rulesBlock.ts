import { absoluteArea } from "../sheet/reference";
import { ruleFigures, rules, type RuleCells } from "./rules";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { unitCell } from "../sheet/unitCell";

const [claimedColumn, claimedToColumn, originColumn] = [at.yearZero, at.yearZero + 1, at.yearZero + 2];

export const ruleLines: readonly string[] = [
  ...["rules", "ruleHeads", ...rules.map(({ key }) => key), ""],
  ...["ruleWorkings", "ruleYears", ...ruleFigures.map(([key]) => key)],
  ...["ruleClosing", "rulePresent"],
];

/** Rules of thumb: the claim, your own number by formula, what is claimed, origin and standing, a line each. */
export function rulesBlock(sheet: SheetBuilder): void {
  sheet.text("rules", at.label, "Rules of thumb: claims to check, not to use", "blockHeading");
  const heads: readonly (readonly [number, string])[] = [
    [at.label, "Claim"],
    [at.inUse, "Your number"],
    [at.unit, "Unit"],
    [claimedColumn, "Claimed"],
    [claimedToColumn, "to"],
    [originColumn, "Origin"],
  ];
  for (const [column, head] of heads) sheet.text("ruleHeads", column, head, "columnHeading");
  const revenue = ["revenue_per_customer", "dataRevenueEach"].find((key) => sheet.has(key));
  for (const { key, claim, claimed, claimedFormat, unit, format, standing, own } of rules) {
    const cells: RuleCells = {
      value: sheet.value,
      claimed: sheet.cell(key, claimedColumn),
      claimedTo: sheet.cell(key, claimedToColumn),
      revenue: revenue === undefined ? null : sheet.value(revenue),
      twoPoints: sheet.value("rulePresent"),
    };
    sheet.text(key, at.label, claim, "label");
    sheet.formula(key, at.inUse, `=${own(cells)}`, "calculation", format);
    sheet.text(key, at.unit, unit, "unit");
    claimed.forEach((figure, index) =>
      sheet.number(key, claimedColumn + index, figure, "calculation", claimedFormat),
    );
    sheet.text(key, originColumn, standing, "note");
  }
  workings(sheet);
}

/**
 * The claims' own figures, and a run of the customers at 2 points less churn from the first year
 * (docs/articles.md R50).
 */
function workings(sheet: SheetBuilder): void {
  sheet.text("ruleWorkings", at.label, "Rules of thumb: workings", "blockHeading");
  sheet.text("ruleYears", at.label, "Figure", "columnHeading");
  sheet.text("ruleYears", at.inUse, "Value", "columnHeading");
  sheet.text("ruleYears", at.unit, "Unit", "columnHeading");
  for (const [key, label, unit, figure, format] of ruleFigures) {
    sheet.text(key, at.label, label, "label");
    sheet.text(key, at.unit, unit, "unit");
    sheet.number(key, at.inUse, figure, "input", format);
  }
  sheet.text("ruleClosing", at.label, "Customers at the end of the year, at 2 points less churn", "label");
  sheet.text("ruleClosing", at.unit, "customers", "unit");
  const [now, points] = [sheet.value("churn_now"), sheet.value("ruleTwoPoints")];
  for (let year = 0; year < sheet.yearCount; year += 1) {
    const column = at.yearZero + year;
    const of = (key: string): string => sheet.cell(key, column);
    const kept = `${sheet.cell("ruleClosing", column - 1)}*(1-MAX(0,${now}-${points}))*${of("on")}`;
    const joined = `${of("new")}+${of("initial")}*${sheet.value("customers")}`;
    sheet.number("ruleYears", column, year, "columnHeading", "0");
    sheet.formula("ruleClosing", column, `=${kept}+${joined}`, "calculation", "#,##0.0");
  }
  const span = (key: string, first: number): string =>
    absoluteArea({ ...sheet.position(key, first), rows: 1, columns: sheet.yearCount - 1 });
  const [before, after] = [at.yearZero, at.yearZero + 1];
  const more = (first: number): string => `${span("ruleClosing", first)}-${span("closing_before", first)}`;
  sheet.text("rulePresent", at.label, "Present value of what they earn more", "label");
  unitCell(sheet, "rulePresent", "amount", "unit");
  sheet.formula(
    "rulePresent",
    at.inUse,
    `=SUMPRODUCT((${more(before)}+${more(after)})/${sheet.value("two")},${span("margin_per_customer", after)},${span("discount_factor", after)})`,
    "calculation",
    "#,##0",
  );
}
