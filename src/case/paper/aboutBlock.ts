import type { Case } from "../prepare/case";
import { cellRecordLines, cellsName, inputRecordLines, inputsName, packRecord } from "../update/caseRecord";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { PlannedName } from "../sheet/sheetPlan";
import type { AboutKey, PaperTexts } from "./paperTexts";

const keys: readonly AboutKey[] = [
  "aboutPurpose",
  "aboutDate",
  "aboutVersion",
  "aboutData",
  "aboutCustomers",
  "aboutMoney",
  "aboutTax",
  "aboutUplift",
  "aboutLevers",
  "aboutSatisfaction",
  "aboutReceivables",
  "aboutLimits",
  "aboutCharts",
];

/** The name, in the sheet's own scope, of the cell that says which data the case is built on. */
export const dataName = "case_data";

const linesOf = (key: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${key}${index}`);
const inputLines = linesOf("aboutInputs", inputRecordLines);
const cellLines = linesOf("aboutCells", cellRecordLines);

export const aboutLines: readonly string[] = ["about", ...keys, ...inputLines, ...cellLines];

/** The cells by which a case is found again, and what it was when it was built. */
export function aboutNames(sheet: SheetBuilder): readonly PlannedName[] {
  const named = (name: string, key: string, rows: number): PlannedName => ({
    name,
    area: { ...sheet.position(key), rows, columns: 1 },
  });
  return [
    named(dataName, "aboutData", 1),
    named(inputsName, "aboutInputs0", inputRecordLines),
    named(cellsName, "aboutCells0", cellRecordLines),
  ];
}

export function aboutBlock(sheet: SheetBuilder, subject: Case): void {
  const texts = sheet.texts.paper.about;
  sheet.text("about", at.label, texts.heading, "blockHeading");
  for (const key of keys) {
    sheet.text(key, at.label, texts.labels[key], "label");
    if (key === "aboutDate") sheet.number(key, at.inUse, subject.today, "note", "yyyy-mm-dd");
    else sheet.text(key, at.inUse, textOf(key, texts, subject), "note");
  }
  sheet.text("aboutInputs0", at.label, texts.inputsAsBuilt, "label");
  sheet.text("aboutCells0", at.label, texts.cellsAsBuilt, "label");
  const own = [...inputLines, ...cellLines].map((key) => sheet.position(key));
  const record = packRecord(sheet.cells, own, sheet.lines);
  inputLines.forEach((key, index) => sheet.text(key, at.inUse, record.inputs[index] ?? "", "note"));
  cellLines.forEach((key, index) => sheet.text(key, at.inUse, record.cells[index] ?? "", "note"));
}

function textOf(
  key: Exclude<AboutKey, "aboutDate">,
  texts: PaperTexts["about"],
  { version, dataset }: Case,
): string {
  switch (key) {
    case "aboutVersion":
      return texts.madeWith({ version });
    case "aboutData":
      return texts.data({ address: dataset.address, kept: dataset.rows.kept, read: dataset.rows.read });
    default:
      return texts.notes[key];
  }
}
