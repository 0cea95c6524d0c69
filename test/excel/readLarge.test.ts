/** @jest-environment ./test/environment.cjs */
import { words } from "../words";
import type { Selection } from "../../src/data/tables/selection";
import type { AppProblem } from "../../src/app/appProblem";
import { problemText } from "../../src/app/problemText";
import { readSelection, type ReadOptions } from "../../src/excel/read/readSelection";
import { excelHere, sheetFile } from "./excelHere";

/** Rows further down weigh more, so that blocks sized by the rows before them are too large at first. */
const log = [
  ["Customer", "Date", "Amount"],
  ...Array.from({ length: 20_000 }, (_, row) => [
    `K${(row * 7919) % 2_003}${"ø".repeat(row > 12_000 ? 30 : 0)}`,
    45_000 + (row % 1_000),
    row % 997 === 0 ? "#N/A" : row / 4,
  ]),
];
/** Every third row, and from 5,001 to 8,999 all: blocks lie in it that are hidden as a whole. */
const isHidden = (row: number): boolean => row % 3 === 2 || (row > 5_000 && row < 9_000);
const hiddenRows = log.flatMap((_, row) => (isHidden(row) ? [row] : []));
const cellsOfLog = log.map((row) => row.map((cell) => (cell === "#N/A" ? { fault: "#N/A" } : cell)));
const list = log.slice(0, 100);

let faultOf: (request: number) => string | null;
let excel: Awaited<ReturnType<typeof excelHere>>;
beforeAll(async () => {
  const sheets = [
    sheetFile("Log", log, { hiddenRows }),
    sheetFile("List", list, { hiddenRows: [2, 3] }),
    sheetFile("Headless", list, { hiddenRows: [0, 1] }),
  ];
  // Excel on the web, at a hundredth of its size.
  excel = await excelHere(sheets, { payloadLimit: 50_000, faultOf: (request) => faultOf(request) });
});
beforeEach(() => (faultOf = () => null));
afterAll(() => excel.close());

function select(name: string): void {
  const sheet = excel.book.findSheet(name)!;
  excel.book.select({ sheet, areas: [{ row: 0, column: 0, rows: 1_048_576, columns: 3 }] });
}
async function read(options: ReadOptions = {}): Promise<Selection> {
  const outcome = await readSelection(options);
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome.value;
}
async function refused(options: ReadOptions = {}): Promise<AppProblem> {
  const outcome = await readSelection(options);
  if (outcome.ok) throw new Error("It was read.");
  return outcome.problem;
}
/** From the next request on. */
function failAt(number: number, code: string): void {
  const before = excel.meter.requests;
  faultOf = (request) => (request - before === number ? code : null);
}

it("blocks that are too large for Excel on the web are halved, and all rows are there", async () => {
  select("Log");
  const { cells, hiddenRows: hidden } = await read();
  expect(cells).toEqual(cellsOfLog);
  expect(hidden).toBe(hiddenRows.length);
});

it("a block that Excel refuses once comes in halves, with the same rows", async () => {
  select("List");
  const whole = await read();
  for (const request of [3, 4]) {
    failAt(request, "ResponsePayloadSizeLimitExceeded");
    expect(await read()).toEqual(whole);
  }
});

it("a row that is too large by itself is refused with a sentence", async () => {
  select("List");
  faultOf = () => "ResponsePayloadSizeLimitExceeded";
  expect(problemText(await refused(), words)).toMatch(/^The selection is larger than Excel hands over/);
});

it("only the visible rows are read where they are asked for", async () => {
  select("Log");
  const { cells, rowsRead } = await read({ rows: "visible" });
  expect(cells).toEqual(cellsOfLog.filter((_, row) => !isHidden(row)));
  expect(rowsRead).toBe("visible");
});

it("the header is read where it is hidden, too", async () => {
  select("Headless");
  const { cells } = await read({ rows: "visible" });
  expect(cells).toEqual(cellsOfLog.slice(0, 100).filter((_, row) => row !== 1));
});

it("progress counts the rows up to all of them", async () => {
  select("Log");
  const told: (readonly [number, number])[] = [];
  await read({ onProgress: (rowsRead, rowsInAll) => told.push([rowsRead, rowsInAll]) });
  expect(told[0]).toEqual([0, 20_001]);
  expect(told.at(-1)).toEqual([20_001, 20_001]);
  expect(told.length).toBeGreaterThan(10);
  expect([...told].sort(([one], [other]) => one - other)).toEqual(told);
});

it.each([0, 0.1, 0.5, 0.9, 1])(
  "a cancel at %d of the rows ends it, and nothing comes after",
  async (share) => {
    select("Log");
    const controller = new AbortController();
    const told: number[] = [];
    const problem = await refused({
      signal: controller.signal,
      onProgress: (rowsRead, rowsInAll) => {
        told.push(rowsRead);
        if (rowsRead >= share * rowsInAll) controller.abort();
      },
    });
    expect(problemText(problem, words)).toMatch(/^Reading was cancelled/);
    const toldByThen = [...told];
    await read();
    expect(told).toEqual(toldByThen);
  },
);

// docs/office.md, "Hostile inputs", 60.
it("a cancel ends it also where Excel never answers", async () => {
  const { run } = Excel;
  Object.assign(Excel, { run: () => new Promise(() => undefined) });
  const controller = new AbortController();
  const problem = refused({ signal: controller.signal });
  controller.abort();
  expect((await problem).reason).toBe("cancelled");
  Object.assign(Excel, { run });
  expect((await refused({ signal: controller.signal })).reason).toBe("cancelled");
});

// docs/office.md, "Hostile inputs", 50, for reading.
it("each of these codes at any request gives one sentence, and leaves the workbook as it was", async () => {
  const codes = [
    "GeneralException",
    "AccessDenied",
    "InvalidOperationInCellEditMode",
    "RequestAborted",
    "ItemNotFound",
    "InvalidSelection",
    "InactiveWorkbook",
    "MemoryLimitReached",
    "HostIsBusy",
  ];
  select("List");
  const before = await excel.save();
  const requestsBefore = excel.meter.requests;
  await read({ rows: "visible" });
  const requests = excel.meter.requests - requestsBefore;
  // The selection, what is known of it, its values, their types, which rows are visible.
  expect(requests).toBe(5);
  for (const code of codes)
    for (let request = 1; request <= requests; request += 1) {
      failAt(request, code);
      expect(problemText(await refused({ rows: "visible" }), words)).toMatch(/^[A-Z].*\.$/);
    }
  expect(await excel.save()).toEqual(before);
  faultOf = () => null;
  expect((await read({ rows: "visible" })).cells).toHaveLength(98);
});
