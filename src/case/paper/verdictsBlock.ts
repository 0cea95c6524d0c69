import { chosen, sentenceRows } from "../sheet/sentence";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { verdicts } from "./verdicts";

export const verdictLines: readonly string[] = ["verdicts", ...verdicts.map(({ key }) => key)];
export const verdictWorkingLines: readonly string[] = [
  "verdictWorkings",
  ...verdicts.flatMap(({ sentences }) => sentences.map(({ key }) => key)),
];

/** Questions and the answers that the numbers force, each of them one of the sentences in the workings. */
export function verdictsBlock(sheet: SheetBuilder): void {
  sheet.text("verdicts", at.label, "Verdicts", "blockHeading");
  sheet.text("verdictWorkings", at.label, "Verdicts: workings", "blockHeading");
  for (const { key, question, sentences } of verdicts) {
    sheet.text(key, at.label, question, "label");
    sheet.formula(key, at.inUse, `=${chosen(sheet, sentences)}`, "note");
    sentenceRows(sheet, sentences);
  }
}
