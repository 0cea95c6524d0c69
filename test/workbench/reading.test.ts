/** @jest-environment ./test/environment.cjs */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { select } from "./onTheSheet";
import { type Workbench, openWorkbench } from "./openWorkbench";
import { violations } from "./violations";

const pictures = join(__dirname, "../../out/pictures");

interface Host {
  embeddedWorkbook: {
    book: {
      calculation: { settle: () => Promise<void> };
      findSheet(name: string): { facade: { hideRows(row: number, count: number): void } };
    };
  };
}

let bench: Workbench;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  // So little at once that two thousand rows come in many blocks.
  bench = await openWorkbench("?payload=10000");
  await bench.page.evaluate(() => {
    document.getElementById("pane")!.style.width = "320px";
    (window as unknown as Host).embeddedWorkbook.book.findSheet("Customers").facade.hideRows(100, 150);
  });
});
afterAll(() => bench?.close());

/** Lets Excel answer so many more requests for cells, and then no longer. */
const fallSilentAfter = (answers: number) =>
  bench.page.evaluate((count) => {
    const { calculation } = (window as unknown as Host).embeddedWorkbook.book;
    let left = count;
    const { settle } = calculation;
    Object.assign(calculation, {
      settle: () => {
        left -= 1;
        return left >= 0 ? settle() : new Promise<void>(() => undefined);
      },
    });
    Object.assign(window, { answerAgain: () => Object.assign(calculation, { settle }) });
  }, answers);
const answerAgain = () =>
  bench.page.evaluate(() => (window as unknown as { answerAgain(): void }).answerAgain());

async function useList() {
  await select(bench.page, "Customers", 0, 0, 2001, 8);
  await bench.pane.getByText("Selected now: A1:H2001").waitFor();
  await bench.pane.getByRole("button", { name: "Use my selection" }).click();
}

it("a reading shows how far it is, in words and as a bar, and can be cancelled by keyboard", async () => {
  await fallSilentAfter(20);
  await useList();
  await bench.pane.getByText(/^Reading: [\d,]+ of 2,001 rows$/).waitFor();
  const bar = bench.pane.getByRole("progressbar", { name: "Rows read" });
  expect(await bar.getAttribute("aria-valuetext")).toMatch(/^Reading: [\d,]+ of 2,001 rows$/);
  expect(await violations(bench.pane)).toEqual([]);
  for (const [name, colorScheme, forcedColors] of [
    ["light", "light", "none"],
    ["forced", "dark", "active"],
  ] as const) {
    await bench.page.emulateMedia({ colorScheme, forcedColors });
    await bench.page.screenshot({ path: join(pictures, `reading-${name}.png`) });
  }
  await bench.page.emulateMedia({ colorScheme: null, forcedColors: null });
  await bench.pane.getByRole("button", { name: "Cancel" }).press("Enter");
  await bench.pane.getByRole("status").getByText("Reading was cancelled. Nothing was changed.").waitFor();
  expect(await bench.pane.getByRole("progressbar").count()).toBe(0);
  expect(await bench.pane.getByRole("alert").innerText()).toBe("");
  await answerAgain();
});

it("hidden rows are read as well, and left out where that is chosen", async () => {
  await useList();
  await bench.pane.getByText("150 rows are hidden or filtered out; they are counted all the same.").waitFor();
  await bench.pane.getByText("2,000 of 2,000 rows are used.").waitFor();
  await bench.pane.getByLabel("Hidden and filtered rows").selectOption("Visible rows only");
  await bench.pane.getByText("150 rows are hidden or filtered out, and left out.").waitFor();
  await bench.pane.getByText("1,850 of 1,850 rows are used.").waitFor();
  expect(await violations(bench.pane)).toEqual([]);
  await bench.page.screenshot({ path: join(pictures, "visible-rows.png") });
  expect(bench.errors).toEqual([]);
});
