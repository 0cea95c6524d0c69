import { columnLetters, columnNumber } from "../sheet/reference";
import type { CellPosition } from "../sheet/sheetPlan";

/**
 * Which cells a sheet has of us, so that those of other people are known. Rows with the same columns share a pattern:
 * "A:C,E/A|1b3a2b" is a row with A, three with A to C and E, two with A.
 */
export function packCells(cells: readonly CellPosition[], rowCount: number): string {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells) columns.set(row, (columns.get(row) ?? new Set()).add(column));
  const patterns: string[] = [];
  const runs: { pattern: number; count: number }[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const text = runsOf([...(columns.get(row) ?? [])]);
    if (!patterns.includes(text)) patterns.push(text);
    const pattern = patterns.indexOf(text);
    const last = runs.at(-1);
    if (last?.pattern === pattern) last.count += 1;
    else runs.push({ pattern, count: 1 });
  }
  const packed = runs.map(({ pattern, count }) => `${count}${columnLetters(pattern).toLowerCase()}`);
  return `${patterns.join("/")}|${packed.join("")}`;
}

/** "A:C,E" of columns 0, 1, 2 and 4. */
function runsOf(columns: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs
    .map(({ first, last }) => columnLetters(first) + (last === first ? "" : `:${columnLetters(last)}`))
    .join(",");
}

/** The columns of each row, from the first one. */
export function unpackCells(packed: string): readonly (readonly number[])[] {
  const [patterns = "", runs = ""] = packed.split("|");
  const columns = patterns.split("/").map((pattern) =>
    pattern.split(",").flatMap((run) => {
      if (run === "") return [];
      const [first = "", last = first] = run.split(":");
      const [from, to] = [columnNumber(first), columnNumber(last)];
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }),
  );
  return [...runs.matchAll(/(\d+)([a-z]+)/g)].flatMap(([, count, pattern = ""]) =>
    Array<readonly number[]>(Number(count)).fill(columns[columnNumber(pattern.toUpperCase())] ?? []),
  );
}
