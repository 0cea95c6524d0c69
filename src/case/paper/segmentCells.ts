/** The cells that a row of the segments speaks of: this segment's, all segments', and single values of the sheet. */
export interface SegmentCells {
  readonly own: (key: string) => string;
  readonly all: (key: string) => string;
  readonly value: (key: string) => string;
}
