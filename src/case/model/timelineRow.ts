/** The cells that a row of the timeline speaks of: this year's, last year's, next year's, and single values. */
export interface YearCells {
  readonly now: (key: string) => string;
  readonly before: (key: string) => string;
  readonly after: (key: string) => string;
  readonly value: (key: string) => string;
}

export interface TimelineRow {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly format?: string;
  readonly total?: true;
  readonly formula: (cells: YearCells) => string;
}
