import type { LineKey } from "../lineKey";
import { absolute } from "../sheet/reference";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import { formats } from "../sheet/formats";
import { templateFormula, type Slots } from "../sheet/template";
import type { SentenceTexts } from "./paperTexts";

/** One of several sentences, of which the first that applies is shown. */
export interface Sentence<Key extends LineKey> {
  readonly key: Key;
  /** The condition; the last sentence has none. */
  readonly when?: (sheet: SheetBuilder) => string;
  /** What stands in the slots of its template. */
  readonly slots?: (sheet: SheetBuilder) => Slots;
}

/** The first sentence that applies. */
export function chosenSentence(sheet: SheetBuilder, sentences: readonly Sentence<LineKey>[]): string {
  const span = (column: number): string =>
    [sentences[0], sentences.at(-1)]
      .flatMap((sentence) => (sentence ? [absolute(sheet.position(sentence.key, column))] : []))
      .join(":");
  return `INDEX(${span(at.unit)},MATCH(1,${span(at.inUse)},0))`;
}

/** A line for each sentence, with a 1 where it applies. */
export function sentenceRows<Key extends LineKey>(
  sheet: SheetBuilder,
  sentences: readonly Sentence<Key>[],
  texts: Readonly<Record<Key, SentenceTexts>>,
): void {
  for (const { key, when, slots } of sentences) {
    const { label, sentence } = texts[key];
    sheet.text(key, at.label, label, "label");
    sheet.formula(
      key,
      at.inUse,
      when === undefined ? "=1" : `=IF(${when(sheet)},1,0)`,
      "calculation",
      formats.whole,
    );
    sheet.formula(key, at.unit, `=${templateFormula(sentence, slots?.(sheet) ?? {})}`, "note");
  }
}

/** Numbers in sentences are rounded with ROUND, because TEXT speaks another language elsewhere. */
export const rounded = (sheet: SheetBuilder, key: LineKey): string => `ROUND(N(${sheet.value(key)}),0)`;
export const withOneDecimal = (sheet: SheetBuilder, key: LineKey): string =>
  `ROUND(N(${sheet.value(key)}),1)`;
export const inPerCent = (sheet: SheetBuilder, key: LineKey): string =>
  `ROUND(N(${sheet.value(key)})*${sheet.value("hundred")},1)`;
