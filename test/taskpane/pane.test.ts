/** @jest-environment ./test/environment.cjs */
import { words } from "../words";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type * as CaseActions from "../../src/taskpane/state/caseActions";
import type { CaseState } from "../../src/taskpane/state/caseState";
import type * as PaneActions from "../../src/taskpane/state/paneActions";
import type * as PaneStates from "../../src/taskpane/state/paneState";
import type * as TargetActions from "../../src/taskpane/state/targetActions";
import { setInput } from "../excel/setInput";
import { problemText } from "../../src/app/problemText";
import type * as WaitingText from "../../src/taskpane/state/waitingText";
import { englishKinds } from "../../src/locales/english/englishKinds";
import { englishHelp } from "../../src/locales/english/englishHelp";
import { englishPane } from "../../src/locales/english/englishPane";
import { excelHere, sheetFile } from "../excel/excelHere";
import { outer } from "../outer";

const { build, correctColumn, leaveAssumption, typeAssumption, update } = outer<typeof CaseActions>(
  "src/taskpane/state/caseActions",
);
const { begin, insertExample, readCase, readSample, startOver } = outer<typeof PaneActions>(
  "src/taskpane/state/paneActions",
);
const { paneState } = outer<typeof PaneStates>("src/taskpane/state/paneState");
const { chooseTarget, holdTarget, isChosen, targetChoices, targetOf } = outer<typeof TargetActions>(
  "src/taskpane/state/targetActions",
);
const { waitingText } = outer<typeof WaitingText>("src/taskpane/state/waitingText");

const samples = { list: "customers", log: "purchases", cohort: "cohorts", figures: "figures" } as const;

const settings = {
  texts: englishPane,
  kinds: englishKinds,
  loadWords: () => Promise.resolve(words),
  loadFunctionHelp: () => Promise.resolve(englishHelp),
  language: "da-DK",
  version: "1.0.0",
  today: () => 46_000,
  loadSample: (kind: keyof typeof samples) =>
    Promise.resolve(readFileSync(join(__dirname, `../../assets/sample-${samples[kind]}.csv`), "utf8")),
};

/** A customer list in which one customer in ten left in 2025, without a margin. */
const list = [
  ["Kunde", "Start", "Slut", "Omsætning pr. år"],
  ...Array.from({ length: 20 }, (_, index) => [
    `K${index}`,
    43_831,
    index === 0 ? 46_022 : index === 1 ? 45_838 : null,
    50_000,
  ]),
];
function listFile() {
  const file = sheetFile("Kunder", list);
  const isDate = (row: number, column: number): boolean => row > 0 && (column === 1 || column === 2);
  return {
    ...file,
    cells: file.cells.map((cell) =>
      isDate(cell.row, cell.column) ? { ...cell, style: { numberFormat: "dd-mm-yyyy" } } : cell,
    ),
  };
}

let excel: Awaited<ReturnType<typeof excelHere>>;
let pane: PaneStates.PaneState;
beforeEach(async () => {
  excel = await excelHere([listFile()], { language: "da-DK" });
  pane = paneState(settings);
  await begin(pane);
});
afterEach(() => excel.close());

/** A cell with nothing in it or around it. */
function selectLonely(): void {
  const sheet = excel.book.findSheet("Kunder")!;
  excel.book.select({ sheet, areas: [{ row: 40, column: 9, rows: 1, columns: 1 }] });
}
function select(rows: number, columns: number): void {
  const sheet = excel.book.findSheet("Kunder")!;
  excel.book.select({ sheet, areas: [{ row: 0, column: 0, rows, columns }] });
}
async function open(): Promise<CaseState> {
  select(21, 4);
  await readCase(pane);
  return pane.current.value!;
}

/** A change is read at once if one time slice is enough, which it may not be on a busy machine. */
async function isRead(state: CaseState): Promise<void> {
  while (state.isReading.value) await new Promise((resolve) => setTimeout(resolve, 1));
}

it("the pane uses the number separators of the workbook and knows the selected range", async () => {
  expect(pane.culture.value).toEqual({ decimal: ",", group: "." });
  const told = new Promise<string | null>((done) => {
    pane.selected.subscribe((address) => {
      if (address !== null) done(address);
    });
  });
  select(21, 4);
  expect(await told).toBe("A1:D21");
});

it("a selection of one cell within data is the region around it", async () => {
  select(1, 1);
  await readCase(pane);
  expect(pane.problem.value).toBeNull();
  expect(pane.current.value?.selection.address).toBe("Kunder!A1:D21");
});

it("a blank cell with nothing around it is refused with a message, and no case is opened", async () => {
  startOver(pane);
  selectLonely();
  await readCase(pane);
  expect(pane.problem.value).toMatch(/^The selection is empty/);
  expect(pane.current.value).toBeNull();
});

it("starting over discards the case and all messages about it", async () => {
  await open();
  selectLonely();
  await readCase(pane);
  expect([pane.current.value === null, pane.problem.value === null]).toEqual([false, false]);
  startOver(pane);
  expect([pane.current.value, pane.problem.value, pane.notice.value]).toEqual([null, null, null]);
  expect((await open()).dataset.value.ok).toBe(true);
});

it("without a contribution margin the pane asks for it and builds no sheet", async () => {
  const state = await open();
  expect(state.fields.value?.first[0]).toMatchObject({ assumption: { name: "margin_rate" }, needed: true });
  expect(state.preview.value).toBeNull();
  expect(waitingText(state)).toBe(englishPane.preview.marginNeeded);
  await build(state);
  expect(excel.book.sheets()).toHaveLength(1);
});

it("the preview is updated when an input changes", async () => {
  const state = await open();
  typeAssumption(state, "margin_rate", "40");
  const before = state.preview.value!.npv;
  expect(before).toBeGreaterThan(0);
  typeAssumption(state, "margin_rate", "20,0 %");
  // Without costs the value is the margin times the customers retained, so half the reduction gives half the value.
  expect(state.preview.value!.npv).toBeCloseTo(before / 2, 6);
});

it("an invalid field prevents the build, and an emptied field falls back to its default", async () => {
  const state = await open();
  typeAssumption(state, "margin_rate", "40");
  typeAssumption(state, "years", "5.5.5");
  expect(state.preview.value).toBeNull();
  expect(waitingText(state)).toBe(englishPane.preview.fieldsWrong);
  typeAssumption(state, "years", " ");
  leaveAssumption(state, "years");
  expect(state.fields.value?.first.find(({ assumption }) => assumption.name === "years")?.text).toBe("5");
  expect(state.preview.value).not.toBeNull();
});

it("a column can be corrected, and a correction that leaves nothing to read is refused with the reason", async () => {
  const state = await open();
  correctColumn(state, "revenue", null);
  await isRead(state);
  expect(state.dataset.value.ok ? "" : problemText(state.dataset.value.problem, words)).toMatch(
    /^No column holds revenue/,
  );
  correctColumn(state, "revenue", 3);
  await isRead(state);
  expect(state.recognised.value.readings.find(({ role }) => role === "revenue")?.reason).toEqual({
    say: "chosen",
  });
  expect(state.dataset.value.ok).toBe(true);
});

const shownOf = (state: CaseState, name: string): string | undefined =>
  state.fields.value?.first.find(({ assumption }) => assumption.name === name)?.text;

it("one click halves the churn rate, and the sheet holds the reduction as a share", async () => {
  const state = await open();
  typeAssumption(state, "margin_rate", "40");
  const halve = targetChoices.find(({ name }) => name === "halve")!;
  chooseTarget(state, halve);
  expect(isChosen(state, halve)).toBe(true);
  expect(shownOf(state, "churn_target")).toBe("5");
  const held = () => (state.prepared.value.ok ? targetOf(state.prepared.value.value) : null);
  expect(held()).toEqual({
    target: expect.closeTo(0.05, 14),
    points: expect.closeTo(0.05, 14),
    share: expect.closeTo(0.5, 14),
  });
  await build(state);
  const { plan } = state.built.value!;
  const contents = [plan.inputs["target_form"]!, plan.inputs["uplift"]!].map(
    ({ row, column }) => plan.cells.find((cell) => cell.row === row && cell.column === column)?.content,
  );
  expect(contents).toEqual([
    { kind: "text", text: "relative" },
    { kind: "number", number: 0.5 },
  ]);

  // The target is the same in another form; a typed target replaces the choice.
  for (const form of ["points", "target", "relative"] as const) {
    holdTarget(state, form);
    expect(held()?.target).toBeCloseTo(0.05, 12);
    expect(state.prepared.value.ok && state.prepared.value.value.assumptions.target_form.value).toBe(form);
  }
  chooseTarget(
    state,
    targetChoices.find(({ name }) => name === "point")!,
  );
  expect(held()?.target).toBeCloseTo(0.09, 14);
  typeAssumption(state, "churn_target", "7,5");
  expect(held()?.target).toBeCloseTo(0.075, 14);
  expect(targetChoices.filter((choice) => isChosen(state, choice))).toEqual([]);
});

it("the sheet that is built shows the results of the preview", async () => {
  const state = await open();
  typeAssumption(state, "margin_rate", "40");
  typeAssumption(state, "one_off_cost", "1.000");
  const preview = state.preview.value!;
  await build(state);
  const { sheet, results } = state.built.value!;
  expect(pane.problem.value).toBeNull();
  expect(sheet.name).toBe("Retention case");
  expect(results.checks.failed).toEqual([]);
  expect(results.results["npv"]).toBeCloseTo(preview.npv, 6);
  expect(results.results["break_even_churn"]).toBeCloseTo(preview.breakEvenChurn!, 9);
});

it("an earlier case on the same data is updated and keeps the inputs that were changed on its sheet", async () => {
  const first = await open();
  expect(first.earlier.value).toBeNull();
  typeAssumption(first, "margin_rate", "40");
  await build(first);
  const { sheet, plan } = first.built.value!;
  await setInput(sheet.id, plan.inputs["annual_cost"]!, 5000);
  const again = await open();
  expect(again.earlier.value).toEqual(sheet);
  typeAssumption(again, "margin_rate", "50");
  await update(again);
  expect(pane.problem.value).toBeNull();
  expect(again.built.value).toMatchObject({ sheet, kept: ["Cost of the programme"] });
  const annuity = [1, 2, 3, 4, 5].reduce((sum, year) => sum + 1.09 ** -year, 0);
  expect(again.built.value!.results.results["npv"]).toBeCloseTo(again.preview.value!.npv - 5000 * annuity, 6);
  expect(excel.book.sheets()).toHaveLength(2);
});

it("the sample data are put on a new sheet, selected and read", async () => {
  await readSample(pane);
  expect(pane.problem.value).toBeNull();
  expect(pane.current.value?.selection).toMatchObject({
    sheetName: "Customers",
    address: "Customers!A1:H2001",
  });
  expect(pane.current.value?.preview.value).not.toBeNull();
});

// The cohorts and the key figures are counted from the same made-up customers as the list: 138 of 1,359 left in 2025.
it.each([
  ["cohort", "Cohorts", { customers: 1458, churn_now: 138 / 1359 }],
  ["figures", "Key figures", { customers: 1458, churn_now: 138 / 1359, new_customers: 237 }],
  ["log", "Purchases", {}],
] as const)("sample data are recognised as their own kind: %s", async (kind, sheetName, measured) => {
  await readSample(pane, kind);
  const state = pane.current.value!;
  expect(state.selection.sheetName).toBe(sheetName);
  expect(state.dataset.value).toMatchObject({ ok: true, value: { kind } });
  if (kind === "cohort") typeAssumption(state, "annual_margin", "40000");
  if (!state.prepared.value.ok) throw new Error(state.prepared.value.problem.reason);
  const { assumptions } = state.prepared.value.value;
  for (const [name, value] of Object.entries(measured))
    expect(assumptions[name as "customers"].value).toBeCloseTo(value, 12);
  expect(state.preview.value).not.toBeNull();
});

it("an example formula is put into an empty cell and never overwrites anything", async () => {
  select(1, 1);
  await insertExample(pane, "=1+1");
  expect(pane.problem.value).toMatch(/^The active cell is not empty/);
  const sheet = excel.book.findSheet("Kunder")!;
  excel.book.select({ sheet, areas: [{ row: 30, column: 5, rows: 1, columns: 1 }] });
  await insertExample(pane, "=1+1");
  expect(pane.notice.value).toBe("=1+1 is in Kunder!F31.");
});
