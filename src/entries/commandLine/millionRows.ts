import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readDataset } from "../../data/readDataset";
import type { DataCell } from "../../data/cells/dataCell";
import type { Selection } from "../../data/tables/selection";
import { runSteps } from "../../data/steps/steps";
import { inSlices } from "../../slices/inSlices";
import { nextTurn } from "../../slices/nextTurn";
import { median } from "./median";
import { plainFigures } from "./plainFigures";
import { type Purchase, purchaseRows } from "./purchaseRows";

/** What a million purchases take from rows to a baseline: the time as ratios, the memory in bytes. */
export interface MillionRows {
  readonly toParsing: number;
  readonly toPlainMap: number;
  /** Beyond the rows themselves, in use at any time. */
  readonly bytes: number;
  /** In milliseconds: of a hundred slices, ninety-five are at most so long. */
  readonly longSlice: number;
  readonly longestSlice: number;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** The memory in use is looked at after each so many steps, since what is no longer needed is cleared before. */
const stepsALook = 20;

export async function millionRows(rounds: number): Promise<MillionRows> {
  const text = JSON.stringify(purchaseRows());
  const parse = () => JSON.parse(text) as Purchase[];
  // First of all, while nothing else is there that may be cleared meanwhile.
  const bytes = bytesBeyond(selectionOf(parse()));
  const times = { parse: [] as number[], ours: [] as number[], plain: [] as number[] };
  const slices: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const [parsing, rows] = timed(parse);
    const selection = selectionOf(rows);
    const [ours] = timed(() => runSteps(readDataset(selection, {})));
    const fresh = parse();
    const [plain] = timed(() => plainFigures(fresh));
    // The first round warms up.
    if (round < 0) continue;
    times.parse.push(parsing);
    times.ours.push(ours);
    times.plain.push(plain);
    slices.push(...(await sliceTimes(selectionOf(parse()))));
  }
  slices.sort((one, other) => one - other);
  return {
    toParsing: median(times.ours) / median(times.parse),
    toPlainMap: median(times.ours) / median(times.plain),
    bytes,
    longSlice: slices[Math.floor(0.95 * slices.length)] ?? NaN,
    longestSlice: slices.at(-1) ?? NaN,
  };
}

/** Clears first what others left behind, so that none pays for it. */
function timed<Value>(work: () => Value): readonly [milliseconds: number, value: Value] {
  collect();
  const start = performance.now();
  const value = work();
  return [performance.now() - start, value];
}

/** As it comes from the sheet, its header first. */
function selectionOf(purchases: Purchase[]): Selection {
  const cells: (readonly DataCell[])[] = purchases;
  cells.unshift(["Customer", "Date", "Amount"]);
  return {
    sheetName: "Log",
    address: `Log!A1:C${cells.length}`,
    cells,
    isDate: [false, true, false],
    hiddenRows: 0,
    rowsRead: "all",
  };
}

async function sliceTimes(selection: Selection): Promise<readonly number[]> {
  const times: number[] = [];
  let start = performance.now();
  const rest = async () => {
    times.push(performance.now() - start);
    await nextTurn();
    start = performance.now();
  };
  await inSlices(readDataset(selection, {}), { rest });
  return [...times, performance.now() - start];
}

function bytesBeyond(selection: Selection): number {
  const inUse = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = inUse();
  let most = 0;
  let steps = 0;
  const work = readDataset(selection, {});
  while (work.next().done !== true) {
    steps += 1;
    if (steps % stepsALook === 0) most = Math.max(most, inUse() - before);
  }
  return most;
}
