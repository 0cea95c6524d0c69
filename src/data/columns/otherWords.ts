import { knownWords } from "./words/knownWords";

/** Headers of what no kind of table is read for: looked for first. */
export const otherWords: readonly string[] = [
  ...Object.values(knownWords.others).flat(),
  ...knownWords.columns.discount,
];
