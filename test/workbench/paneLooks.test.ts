/** @jest-environment ./test/environment.cjs */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { select } from "./onTheSheet";
import { type Workbench, openWorkbench } from "./openWorkbench";
import { violations } from "./violations";

const pictures = join(__dirname, "../../out/pictures");

/** Forced colours in a page of their own: Chromium keeps their background when they end. */
const themes = {
  "light and dark": [
    ["light", { colorScheme: "light", forcedColors: "none" }],
    ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ],
  forced: [["forced", { colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" }]],
} as const;

let bench: Workbench;
async function open() {
  mkdirSync(pictures, { recursive: true });
  bench = await openWorkbench();
  await bench.page.evaluate(() => {
    document.getElementById("pane")!.style.width = "320px";
  });
}

const button = (name: string | RegExp) => bench.pane.getByRole("button", { name });

/** The pane opened anew, on its first screen. */
async function reopen() {
  await bench.pane.goto(bench.pane.url());
  await button("Use my selection").waitFor();
}

describe.each(["light and dark", "forced"] as const)("at 320 px, %s", (group) => {
  beforeAll(open);
  afterAll(() => bench?.close());

  /** Looks at the screen in each theme: nothing for axe to mend, and nothing beside the 320 px. */
  const expectLooks = async (name: string) => {
    for (const [theme, media] of themes[group]) {
      await bench.page.emulateMedia(media);
      await bench.page.locator("#pane").screenshot({ path: join(pictures, `pane-${name}-${theme}.png`) });
      expect([theme, ...(await violations(bench.pane))]).toEqual([theme]);
      const isWide = await bench.pane.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect([theme, isWide]).toEqual([theme, false]);
    }
  };

  it("the first screen looks right", () => expectLooks("first"));

  it.each(["Functions", "About"])("so does the part %s", async (name) => {
    await bench.pane.getByRole("button", { name, exact: true }).click();
    await bench.pane.locator("[aria-current=page]", { hasText: name }).waitFor();
    await bench.pane.getByRole("heading", { level: 1 }).waitFor();
    await expectLooks(name.toLowerCase());
    await bench.pane.getByRole("button", { name: "Case", exact: true }).click();
  });

  it.each([
    ["List of purchases", "log", /of 4,\d+ rows are used/],
    ["Cohort table", "cohort", "5 of 5 rows are used."],
    ["Key figures", "figures", "6 of 6 rows are used."],
  ] as const)("sample data of the kind %s look right when they are read", async (name, kind, rows) => {
    await reopen();
    await bench.pane.getByText("Other sample data").click();
    await button(`Insert sample data: ${name}`).click();
    await bench.pane.getByText(rows).waitFor();
    expect(await bench.pane.getByLabel("These data are").inputValue()).toBe(kind);
    await expectLooks(kind);
  });

  it("a flag without a period is asked about, and confirmed with one click", async () => {
    await openFile("flagged.csv", "Customer,Churned,Revenue per month\nA,yes,100\nB,no,200\nC,no,300\n");
    await read("flagged", 4, 3);
    const confirm = button(/^That is right: The flagged customers left/);
    await expectLooks("asked");
    await confirm.click();
    await confirm.waitFor({ state: "detached" });
    await button("Start over").click();
    await button("Use my selection").waitFor();
  });

  it("the whole way can be walked by keyboard", async () => {
    await reopen();
    await select(bench.page, "Customers", 0, 0, 2001, 8);
    await bench.pane.getByRole("button", { name: "Case", exact: true }).focus();
    await tabTo("Use my selection");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("2,000 of 2,000 rows are used.").waitFor();
    await tabTo("Build the sheet");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("Retention case created").waitFor();
    await expectLooks("result");
    await tabTo("Go to it");
  });

  it("no page failed", () => expect(bench.errors).toEqual([]));
});

describe("in a workbook of somebody else's", () => {
  beforeAll(open);
  afterAll(() => bench?.close());

  it("what stands in cells is shown as it is written, whatever it is", async () => {
    const nasty = `<img src=x onerror="window.hacked=1">`;
    const turned = "\u202Egnihton\u202C";
    await openFile(
      "nasty.csv",
      `Customer,Churned,Revenue per year,"Segment ${nasty.replaceAll('"', '""')}","Margin ${turned}"\n${nasty.replaceAll('"', "'")},no,5,a,0.4\nB,yes,7,b,0.4\n`,
    );
    await read("nasty", 3, 5);
    const columns = bench.pane.getByText("Columns", { exact: true });
    await columns.click();
    await bench.pane.getByText(`recognised by its header "Segment ${nasty}"`).waitFor();
    expect(await bench.pane.getByText(turned).count()).toBeGreaterThan(0);
    expect(await bench.pane.locator("img").count()).toBe(0);
    expect(await bench.pane.evaluate(() => "hacked" in window)).toBe(false);
    expect(await violations(bench.pane)).toEqual([]);
  });
});

/** Opens a file as a person does, on a sheet of its own. */
async function openFile(name: string, text: string) {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  await bench.page.locator("#open").setInputFiles(file);
  await bench.page.getByText(name.replace(".csv", ""), { exact: true }).first().waitFor();
}

async function read(sheet: string, rows: number, columns: number) {
  await reopen();
  await select(bench.page, sheet, 0, 0, rows, columns);
  await button("Use my selection").click();
  await bench.pane.getByText(/rows are used/).waitFor();
}

/** Goes on by the Tab key until a button has the focus; each stop on the way must be seen to have it. */
async function tabTo(name: string) {
  const focused = () =>
    bench.pane.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return {
        text: element.getAttribute("aria-label") ?? element.innerText,
        isMarked: getComputedStyle(element).outlineStyle !== "none",
      };
    });
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await bench.page.keyboard.press("Tab");
    const { text, isMarked } = await focused();
    stops.push(text);
    if (!isMarked) throw new Error(`The focus is not seen on: ${text}`);
    if (text === name) return;
  }
  throw new Error(`"${name}" is not reached by keyboard: ${stops.join(", ")}`);
}
