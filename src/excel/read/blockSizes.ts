/** In cells: the first block, before it is known what a row weighs. */
const firstCells = 12_000;
/** Excel may give null for more than five million cells at once; a block stays far below. */
const mostCells = 500_000;
/**
 * Excel on the web answers with at most 5 MB. A block aims at less, because the answer is decoded in one go: 1 MB
 * holds the thread for about as long as a person notices.
 */
const aimedBytes = 1_000_000;

/** How many rows the next block has, by what the rows before weighed and by what Excel refused. */
export interface BlockSizes {
  readonly rows: () => number;
  readonly weighed: (bytesPerRow: number) => void;
  /** A block of so many rows was too large; false where it cannot be smaller. */
  readonly refused: (rows: number) => boolean;
}

export function blockSizes(columns: number): BlockSizes {
  let most = Math.max(1, Math.floor(mostCells / columns));
  let rows = Math.max(1, Math.floor(firstCells / columns));
  return {
    rows: () => rows,
    weighed: (bytesPerRow) => {
      rows = Math.min(most, Math.max(1, Math.floor(aimedBytes / bytesPerRow)));
    },
    refused: (tried) => {
      most = Math.floor(tried / 2);
      rows = most;
      return most > 0;
    },
  };
}
