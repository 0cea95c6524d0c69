import { fnv1a } from "../../core/fnv1a";

/** A run of lines of a sheet as it was built: its first row, how many, and a digest of their keys. */
export interface LineRun {
  readonly row: number;
  readonly count: number;
  readonly digest: string;
}

/**
 * Which line stood in which row, for lines without inputs; those with inputs have their keys in the record of inputs.
 * Lines that stand together have one digest, so that 500 lines take 300 letters: "3-12wxyz" is 3 rows that are left
 * out and 12 lines whose keys have the digest wxyz.
 */
export function packLines(lines: readonly string[], isLeftOut: (row: number) => boolean): string {
  let packed = "";
  let skipped = 0;
  let run: string[] = [];
  const endRun = (): void => {
    if (run.length > 0) packed += `${run.length}${digestOfKeys(run)}`;
    run = [];
  };
  const endGap = (): void => {
    if (skipped > 0) packed += `${skipped}-`;
    skipped = 0;
  };
  lines.forEach((key, row) => {
    if (key === "" || isLeftOut(row)) {
      endRun();
      skipped += 1;
      return;
    }
    endGap();
    run.push(key);
    if (endsRun(key)) endRun();
  });
  endRun();
  return packed;
}

/** Where a run ends depends on the key alone: a line that comes or goes changes only its own run. */
const endsRun = (key: string): boolean => fnv1a(key) % 16 === 0;

const letters = 26;
const digestLength = 4;

/** Four letters: a run is taken for another one in 1 of 450,000 cases. */
function digestOfKeys(keys: readonly string[]): string {
  let left = fnv1a(keys.join("\n")) % letters ** digestLength;
  let digest = "";
  for (let index = 0; index < digestLength; index += 1) {
    digest += String.fromCharCode(97 + (left % letters));
    left = Math.floor(left / letters);
  }
  return digest;
}

export function unpackLines(packed: string): readonly LineRun[] {
  let row = 0;
  return [...packed.matchAll(/(\d+)(-|[a-z]{4})/g)].flatMap(([, length, digest = ""]) => {
    const count = Number(length);
    const first = row;
    row += count;
    return digest === "-" ? [] : [{ row: first, count, digest }];
  });
}

/** For rows of the sheet as it was built, the rows in which the same lines stand now; a run found twice is not sure. */
export function findLines(runs: readonly LineRun[], lines: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    runs.flatMap(({ row, count, digest }) => {
      const found = lines.flatMap((_, first) => {
        const keys = lines.slice(first, first + count);
        return keys.length === count && digestOfKeys(keys) === digest ? [first] : [];
      });
      const [first, ...others] = found;
      if (first === undefined || others.length > 0) return [];
      return Array.from({ length: count }, (_, index) => [row + index, first + index] as const);
    }),
  );
}
