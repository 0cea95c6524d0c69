import { absolute } from "./reference";
import type { SheetBuilder } from "./sheetBuilder";
import { sheetColumns as at } from "./sheetColumns";

/** One of several sentences, of which the first that applies is shown. */
export interface Sentence {
  readonly key: string;
  readonly label: string;
  /** 1 where the sentence applies. */
  readonly applies: (sheet: SheetBuilder) => string;
  readonly words: (sheet: SheetBuilder) => string;
}

function span(sheet: SheetBuilder, sentences: readonly Sentence[], column: number): string {
  const [first, last] = [sentences[0], sentences.at(-1)].map((each) =>
    absolute(sheet.position(each?.key ?? "", column)),
  );
  return `${first}:${last}`;
}

/** The first sentence that applies. */
export const chosen = (sheet: SheetBuilder, sentences: readonly Sentence[]): string =>
  `INDEX(${span(sheet, sentences, at.unit)},MATCH(1,${span(sheet, sentences, at.inUse)},0))`;

/** A line for each sentence, with a 1 where it applies. */
export function sentenceRows(sheet: SheetBuilder, sentences: readonly Sentence[]): void {
  for (const { key, label, applies, words } of sentences) {
    sheet.text(key, at.label, label, "label");
    sheet.formula(key, at.inUse, `=${applies(sheet)}`, "calculation", "0");
    sheet.formula(key, at.unit, `=${words(sheet)}`, "note");
  }
}
