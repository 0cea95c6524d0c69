/** @jest-environment ./test/environment.cjs */
import { words } from "../words";
import type * as CaseActions from "../../src/taskpane/state/caseActions";
import type * as PaneActions from "../../src/taskpane/state/paneActions";
import type * as PaneStates from "../../src/taskpane/state/paneState";
import { englishKinds } from "../../src/locales/english/englishKinds";
import { englishHelp } from "../../src/locales/english/englishHelp";
import { englishPane } from "../../src/locales/english/englishPane";
import { excelHere, sheetFile } from "../excel/excelHere";
import { outer } from "../outer";

const { typeAssumption } = outer<typeof CaseActions>("src/taskpane/state/caseActions");
const { chooseRows, readCase } = outer<typeof PaneActions>("src/taskpane/state/paneActions");
const { paneState } = outer<typeof PaneStates>("src/taskpane/state/paneState");

const rows = 1_000;
/** One customer in ten left in 2025. */
const list = [
  ["Customer", "Start", "End", "Revenue per year"],
  ...Array.from({ length: rows }, (_, row) => [
    `C${row}`,
    43_831,
    row % 10 === 0 ? 45_838 : null,
    50_000 + row,
  ]),
];
/** Exactly a tenth of the rows: the churned customers. */
const hiddenRows = list.flatMap(([, , end], row) => (typeof end === "number" ? [row] : []));

let excel: Awaited<ReturnType<typeof excelHere>>;
let pane: PaneStates.PaneState;
beforeAll(async () => {
  // Small enough for a thousand rows to arrive in many blocks.
  const dated = sheetFile("Customers", list, { hiddenRows }).cells.map((cell) =>
    cell.row > 0 && (cell.column === 1 || cell.column === 2)
      ? { ...cell, style: { numberFormat: "yyyy-mm-dd" } }
      : cell,
  );
  excel = await excelHere([sheetFile("Customers", list, { cells: dated, hiddenRows })], {
    payloadLimit: 8_000,
  });
});
afterAll(() => excel.close());
beforeEach(() => {
  select(rows + 1);
  pane = paneState({
    texts: englishPane,
    kinds: englishKinds,
    loadWords: () => Promise.resolve(words),
    loadFunctionHelp: () => Promise.resolve(englishHelp),
    language: "en-US",
    version: "1.0.0",
    today: () => 46_000,
    loadSample: () => Promise.resolve(""),
  });
});

const select = (count: number): void =>
  excel.book.select({
    sheet: excel.book.findSheet("Customers")!,
    areas: [{ row: 0, column: 0, rows: count, columns: 4 }],
  });
/** Cancels the reading once this share of the rows has been read. */
const cancelAt = (share: number): (() => void) =>
  pane.reading.subscribe((reading) => {
    if (reading !== null && reading.rowsRead >= share * (reading.rowsInAll ?? Infinity)) reading.cancel();
  });

it("the pane shows the progress of a reading and the case at its end", async () => {
  const told: (number | null)[] = [];
  pane.reading.subscribe((reading) => told.push(reading === null ? null : reading.rowsRead));
  await readCase(pane);
  expect(told.length).toBeGreaterThan(10);
  expect(told.slice(-2)).toEqual([rows + 1, null]);
  expect(pane.current.value?.dataset.value).toMatchObject({ ok: true, value: { rows: { read: rows } } });
});

it.each([0.1, 0.5, 0.9])(
  "a reading cancelled after a share of %d of the rows leaves nothing behind",
  async (share) => {
    const before = await excel.save();
    const end = cancelAt(share);
    await readCase(pane);
    end();
    expect(pane.notice.value).toMatch(/^Reading was cancelled/);
    expect([pane.current.value, pane.problem.value, pane.busy.value, pane.reading.value]).toEqual(
      Array(4).fill(null),
    );
    expect(await excel.save()).toEqual(before);
  },
);

it("a cancelled reading keeps the case that was read before", async () => {
  await readCase(pane);
  const before = pane.current.value;
  const end = cancelAt(0.5);
  await readCase(pane);
  end();
  expect(pane.current.value).toBe(before);
  await readCase(pane);
  expect(pane.current.value).not.toBe(before);
  expect(pane.notice.value).toBeNull();
});

it("only the visible rows of the same cells are read again, and typed inputs are kept", async () => {
  await readCase(pane);
  typeAssumption(pane.current.value!, "margin_rate", "40");
  select(10);
  await chooseRows(pane, "visible");
  const state = pane.current.value!;
  expect(state.selection).toMatchObject({ rowsRead: "visible", hiddenRows: rows / 10 });
  expect(state.dataset.value).toMatchObject({
    ok: true,
    value: { rows: { read: rows - rows / 10 }, rowsRead: "visible", hiddenRows: rows / 10 },
  });
  expect(state.typed.value).toEqual({ margin_rate: "40" });
  await chooseRows(pane, "all");
  expect(pane.current.value?.selection.cells).toHaveLength(rows + 1);
});
