/** The words of the checks. */
export interface ChecksTexts {
  readonly heading: string;
}
