import type { LineKey } from "../lineKey";
import type { Block } from "../sheet/block";
import { formats } from "../sheet/formats";
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

const linesOf = <Key extends "aboutInputs" | "aboutCells">(
  key: Key,
  count: number,
): readonly `${Key}${number}`[] => Array.from({ length: count }, (_, index) => `${key}${index}` as const);
const inputLines = linesOf("aboutInputs", inputRecordLines);
const cellLines = linesOf("aboutCells", cellRecordLines);

/** The cells by which a case is found again, and what it was when it was built. */
export function aboutNames(sheet: SheetBuilder): readonly PlannedName[] {
  const named = (name: string, key: LineKey, rows: number): PlannedName => ({
    name,
    area: { ...sheet.position(key), rows, columns: 1 },
  });
  return [
    named(dataName, "aboutData", 1),
    named(inputsName, "aboutInputs0", inputRecordLines),
    named(cellsName, "aboutCells0", cellRecordLines),
  ];
}

/** What the case is, of which data, and the record by which it is updated. */
export const aboutBlock: Block = {
  lines: () => ["about", ...keys, ...inputLines, ...cellLines],
  write(sheet, subject) {
    const texts = sheet.texts.paper.about;
    sheet.text("about", at.label, texts.heading, "blockHeading");
    for (const key of keys) {
      sheet.text(key, at.label, texts.labels[key], "label");
      if (key === "aboutDate") sheet.number(key, at.inUse, subject.today, "note", formats.date);
      else sheet.text(key, at.inUse, textOf(key, texts, subject), "note");
    }
    sheet.text("aboutInputs0", at.label, texts.inputsAsBuilt, "label");
    sheet.text("aboutCells0", at.label, texts.cellsAsBuilt, "label");
    const own = [...inputLines, ...cellLines].map((key) => sheet.position(key));
    const record = packRecord(sheet.cells, own, sheet.lines);
    inputLines.forEach((key, index) => sheet.text(key, at.inUse, record.inputs[index] ?? "", "note"));
    cellLines.forEach((key, index) => sheet.text(key, at.inUse, record.cells[index] ?? "", "note"));
  },
};

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
