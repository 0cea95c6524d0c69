/** The words of the timeline, the results, the break-even and the sensitivity. */
export interface ModelTexts {
  readonly heading: string;
}
