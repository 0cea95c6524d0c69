/** @jest-environment ./test/environment.cjs */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { outer } from "../outer";
import { cell, errorsOn, rowOf, select, type } from "./onTheSheet";
import { eventually } from "./eventually";
import { type Workbench, openWorkbench } from "./openWorkbench";
import { violations } from "./violations";

const { readXlsx } = outer<typeof import("../../src/embedded/file/readXlsx")>("src/embedded/file/readXlsx");

const caseSheetName = "Retention case";
const baseColumn = 4;
const pictures = join(__dirname, "../../out/pictures");

let bench: Workbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  bench = await openWorkbench();
});

afterAll(() => bench?.close());

/** The keys go to the sheet; what is clicked is chosen anew by each test. */
const focusSheet = () =>
  bench.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 150, y: 32 } });

const picture = (name: string) => bench.page.screenshot({ path: join(pictures, `${name}.png`) });

const narrow = () =>
  bench.page.evaluate(() => {
    const frame = document.getElementById("pane");
    if (frame) frame.style.width = "320px";
  });

const isWide = () =>
  bench.pane.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const npv = async (): Promise<number> =>
  Number(
    await cell(
      bench.page,
      caseSheetName,
      await rowOf(bench.page, caseSheetName, "Net present value (NPV)"),
      1,
    ),
  );

it("a formula typed into a cell is helped along and answered", async () => {
  await focusSheet();
  await select(bench.page, "Customers", 4, 9);
  await bench.page.keyboard.type("=CLV(", { delay: 40 });
  await bench.page.getByText("annual_revenue").first().waitFor();
  await picture("formula");
  await type(bench.page, "1000,10,,1000)");
  await eventually(async () => expect(await cell(bench.page, "Customers", 4, 9)).toBe(9000));
});

it("one cell with nothing around it is refused with a sentence, and nothing is written", async () => {
  await select(bench.page, "Customers", 4, 9);
  await bench.pane.getByRole("button", { name: "Use my selection" }).click();
  const alert = bench.pane.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/one cell/i);
  expect(await violations(bench.pane)).toEqual([]);
  expect(await bench.page.evaluate(() => document.body.innerText)).not.toContain(caseSheetName);
});

it("the list is read at 320 px without anything to mend", async () => {
  await narrow();
  await select(bench.page, "Customers", 0, 0, 2001, 8);
  await bench.pane.getByRole("button", { name: "Use my selection" }).click();
  await bench.pane.getByText("2,000 of 2,000 rows are used.").waitFor();
  await picture("read");
  expect(await violations(bench.pane)).toEqual([]);
  expect(await isWide()).toBe(false);
});

it("the target says what it means, and churn is halved with the keyboard", async () => {
  const target = bench.pane.getByLabel("Target churn");
  const described = async () => bench.pane.locator("#churn_target-meaning").textContent();
  expect(await target.getAttribute("aria-describedby")).toBe("churn_target-meaning churn_target-note");
  expect(await described()).toMatch(/^3 points, 30% less than today$/);
  const halve = bench.pane
    .getByRole("group", { name: "Choose a target" })
    .getByRole("button", { name: "Halve churn" });
  await halve.focus();
  await bench.page.keyboard.press("Enter");
  await eventually(async () => expect(await halve.getAttribute("aria-pressed")).toBe("true"));
  expect(await described()).toMatch(/^5\.1 points, 50% less than today$/);
  expect(await target.inputValue()).toBe("5.08");
  expect(await bench.pane.getByLabel("If today's churn changes, keep").inputValue()).toBe("relative");
  await picture("target");
  expect(await violations(bench.pane)).toEqual([]);
  expect(await isWide()).toBe(false);
});

it("the case is built in three round trips at most, and passes its own checks", async () => {
  await bench.pane.getByLabel("Cost of the programme").fill("600000");
  await bench.pane.getByLabel("One-off cost in year 0").fill("500000");
  const requests = () =>
    bench.page.evaluate(
      () =>
        (
          window as unknown as { embeddedWorkbook: { meter(): { requests: number } } }
        ).embeddedWorkbook.meter().requests,
    );
  const before = await requests();
  await bench.pane.getByRole("button", { name: /^Build/ }).click();
  await bench.pane.getByText("Retention case created").waitFor();
  await bench.pane.getByText(/All \d+ checks passed/).waitFor();
  // Two to write, and one that reads the results back.
  expect((await requests()) - before).toBeLessThanOrEqual(3);
  await picture("built");
  expect(await violations(bench.pane)).toEqual([]);
  expect(await npv()).toBeGreaterThan(0);
});

it("sheet and charts follow an assumption that is changed", async () => {
  const before = await npv();
  const drawn = () => bench.page.locator(".embedded-chart svg").last().innerHTML();
  const chartBefore = await drawn();
  const row = await rowOf(bench.page, caseSheetName, "Discount rate");
  await focusSheet();
  await select(bench.page, caseSheetName, row, baseColumn);
  await type(bench.page, "12%");
  await eventually(async () => expect(await npv()).toBeLessThan(before));
  const costs = await rowOf(bench.page, caseSheetName, "Cost of the programme");
  await select(bench.page, caseSheetName, costs, baseColumn);
  await type(bench.page, "900000");
  await eventually(async () => expect(await drawn()).not.toBe(chartBefore));
  expect(await errorsOn(bench.page, caseSheetName)).toEqual([]);
  await picture("changed");
});

it("the downloaded file holds the same case", async () => {
  const now = await npv();
  const [download]: [Download, void] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "Download .xlsx" }).click(),
  ]);
  const file = await readXlsx(new Uint8Array(readFileSync(await download.path())));
  const sheet = file.sheets.find(({ name }) => name === caseSheetName);
  const label = sheet?.cells.find(({ column, value }) => column === 0 && value === "Net present value (NPV)");
  expect(sheet?.charts).toHaveLength(3);
  expect(sheet?.cells.find(({ row, column }) => row === label?.row && column === 1)?.value).toBeCloseTo(
    now,
    6,
  );
});

it("no page failed, and nothing was asked of anybody else", () => {
  expect(bench.errors).toEqual([]);
  expect(bench.requests.filter((address) => !/^(blob:)?http:\/\/localhost:/.test(address))).toEqual([]);
});
