/** The words of the headline, the verdicts, the rules of thumb, the segments and the record. */
export interface PaperTexts {
  readonly heading: string;
}
