/** The words of the assumptions and the baseline. */
export interface InputsTexts {
  readonly heading: string;
}
