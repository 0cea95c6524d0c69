import { caseSheet } from "../../src/case/caseSheet";
import type { CaseTexts } from "../../src/case/caseTexts";
import { sheetColumns as at } from "../../src/case/sheet/sheetColumns";
import type { PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";
import { englishCase } from "../../src/locales/english/englishCase";
import { datasetOf } from "../data/selectionOf";
import { caseOf, flagged, mix } from "./caseOf";

/** The same texts with each of them in brackets, as if it were another language. */
function bracketed<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return `[${texts}]` as Texts;
  if (typeof texts === "function") return ((facts: unknown) => `[${String(texts(facts))}]`) as Texts;
  if (typeof texts !== "object" || texts === null || Array.isArray(texts)) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, bracketed(text)])) as Texts;
}
const other: CaseTexts = bracketed(englishCase);

const segmented = datasetOf(
  ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"],
  [
    ["a", "Small", "2020-01-01", "2025-06-30", 100, 0.4],
    ["b", "Small", "2020-01-01", null, 200, 0.4],
    ["c", "Large", "2020-01-01", null, 300, 0.4],
  ],
);
const plans: readonly (readonly [string, SheetPlan])[] = [
  ["segments", caseSheet(caseOf({}, segmented), other)],
  ["satisfaction", caseSheet(caseOf(mix), other)],
  ["flags", caseSheet(caseOf({}, flagged), other)],
];

/** What people have named, and records that only the add-in reads. */
function isForeign(plan: SheetPlan, { row, column }: PlannedCell): boolean {
  const key = plan.lines[row]!;
  return (key === "segmentHeads" && column >= at.yearZero) || /^about(Inputs|Cells)\d+$/.test(key);
}

/** What a cell says: its text, or the texts that its formula shows, not those that it compares with. */
function saidBy({ content }: PlannedCell): readonly string[] {
  if (content.kind === "text") return [content.text];
  if (content.kind !== "formula") return [];
  return [...content.formula.slice(1).matchAll(/(=?)"((?:[^"]|"")*)"/g)].flatMap(([, isCompared, text]) =>
    isCompared === "=" ? [] : [text!],
  );
}

/** Whether a cell says words that are not in brackets: of a sentence the first piece has the bracket. */
function isEnglish(cell: PlannedCell): boolean {
  const said = saidBy(cell);
  return said.some((text) => /\p{L}/u.test(text)) && !said[0]!.startsWith("[");
}

describe.each(plans)("a sheet in another language (%s)", (_, plan) => {
  const cells = plan.cells.filter((cell) => !isForeign(plan, cell));

  it("has no words but those of the texts", () => {
    const own = cells.filter(isEnglish);
    const shown = own.map((cell) => `${plan.lines[cell.row]}: ${saidBy(cell).join(" ")}`);
    expect(shown).toEqual([]);
    expect(cells.length).toBeGreaterThan(1000);
  });

  it("has charts in that language", () => {
    for (const { title, categoryAxisTitle, valueAxisTitle, series } of plan.charts)
      for (const words of [title, categoryAxisTitle, valueAxisTitle, ...series.map(({ name }) => name)])
        expect(words).toMatch(/^\[.*\]$/);
    expect(plan.charts).toHaveLength(3);
  });

  it("has words beside its inputs in that language", () => {
    for (const { message } of plan.validations)
      for (const words of [message.title, message.text]) expect(words).toMatch(/^\[[^]*\]$/);
    expect(plan.validations.length).toBeGreaterThan(20);
  });
});
