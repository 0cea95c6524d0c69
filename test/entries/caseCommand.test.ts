/** @jest-environment ./test/environment.cjs */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../src/embedded/book/book";
import type * as LoadBook from "../../src/embedded/book/loadBook";
import type * as ReadCsv from "../../src/embedded/file/readCsv";
import type * as ReadXlsx from "../../src/embedded/file/readXlsx";
import type { OfficePage } from "../../src/embedded/node/officePage";
import type * as AddInPage from "../../src/entries/commandLine/addInPage";
import { areaOf, embeddedWorkbook } from "../embedded/embedded";
import { outer } from "../outer";
import { runEntry } from "./runEntry";

const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");

const { readCsv } = outer<typeof ReadCsv>("src/embedded/file/readCsv");
const { loadBook } = outer<typeof LoadBook>("src/embedded/book/loadBook");
const { addInPage } = outer<typeof AddInPage>("src/entries/commandLine/addInPage");

const sample = "assets/sample-customers.csv";

describe("npm run case", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "customer-worth-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("says of a file that is no workbook that it could not be used, and writes nothing", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0, 1, 2, 3]));
    const out = join(folder, "never.xlsx");
    const { status, lines } = await runEntry("case", [broken, "--out", out]);
    expect(status).toBe(1);
    expect(lines).toEqual([{ error: expect.stringMatching(/^The file could not be used: /) }]);
    expect(existsSync(out)).toBe(false);
  });

  it("builds a case, says what it read and found, and leaves the data as they were", async () => {
    const out = join(folder, "case.xlsx");
    const settings = ["--set", "churn_target=5%", "--set", "years=7"];
    const { status, lines } = await runEntry("case", [sample, ...settings, "--out", out]);
    expect(lines).toHaveLength(1);
    expect(status).toBe(0);
    const { results = {}, ...said } = lines[0] as Record<string, Record<string, unknown>>;
    expect(said).toMatchObject({
      recognised: { kind: "list", columns: { customer: "Customer id" } },
      rows: { read: 2000, kept: expect.any(Number), dropped: expect.any(Array) },
      assumptions: {
        churn_now: { value: expect.any(Number), source: expect.stringContaining("measured") },
        churn_target: { value: 0.05, source: expect.any(String) },
        years: { value: 7 },
        discount_rate: { value: 0.09 },
      },
      checks: { passed: expect.any(Number), failed: expect.any(Array) },
    });
    expect(Object.keys(results)).toEqual(
      expect.arrayContaining(
        "npv irr payback discounted_payback roi break_even_churn max_annual_cost cost_per_saved_customer".split(
          " ",
        ),
      ),
    );
    expect(Object.values(results).filter((value) => value !== null && typeof value !== "number")).toEqual([]);
    expect(results.npv).not.toBeNull();

    const [data, built, ...more] = (await readXlsx(new Uint8Array(readFileSync(out)))).sheets;
    expect(more).toEqual([]);
    expect(data!.cells.filter(({ formula }) => formula)).toEqual([]);
    expect(data!.cells.filter(({ row }) => row === 0).map(({ value }) => value)).toEqual(
      readFileSync(sample, "utf8").split("\n")[0]!.trim().split(","),
    );
    expect(built!.charts.length).toBeGreaterThanOrEqual(2);
    // The number printed stands on the sheet.
    expect(built!.cells.some(({ value }) => value === results.npv)).toBe(true);
  });

  it.each([
    ["a file that is not there", ["nowhere.csv"], "nowhere.csv"],
    ["two areas", [sample, "--range", "A1:B5,D1:E5"], "several separate areas"],
  ])("refuses %s in one sentence, and writes nothing", async (_what, parameters, mention) => {
    const out = join(folder, "refused.xlsx");
    expect(await runEntry("case", [...parameters, "--out", out])).toMatchObject({
      status: 1,
      lines: [{ error: expect.stringContaining(mention) }],
    });
    expect(existsSync(out)).toBe(false);
  });
});

describe("the page behind npm run case", () => {
  let book: Book;
  let page: OfficePage;
  const files: Readonly<Record<string, string>> = {
    Text: "Name,Town\nA,Oslo\nB,Lund\n",
    Bare: "Customer,Start,End\nA,2021-01-01,\nB,2022-03-01,2025-06-30\n",
    Lonely: "\n,x\n",
    Whole: readFileSync(sample, "utf8").split("\n").slice(0, 40).join("\n"),
  };
  beforeAll(async () => {
    book = embeddedWorkbook();
    const sheets = Object.entries(files).map(([name, text]) => readCsv(new TextEncoder().encode(text), name));
    loadBook(book, { sheets, names: [], activeSheet: 0 });
    page = await addInPage(book, ["commandLinePage.js"]);
  });
  afterAll(() => page.close());

  const all = "A1:H40";
  it.each<[what: string, sheet: string, address: string, overrides: Record<string, string>]>([
    ["one cell alone", "Lonely", "B2", {}],
    ["an empty range", "Whole", "AA1:AB9", {}],
    ["two areas", "Whole", "A1:B5,D1:E5", {}],
    ["text only", "Text", "A1:B3", {}],
    ["no revenue column", "Bare", "A1:C3", {}],
    ["an unknown name", "Whole", all, { churn: "5%" }],
    ["a value that is none", "Whole", all, { churn_target: "low" }],
  ])("refuses %s in one sentence, and writes nothing", async (_what, name, address, overrides) => {
    const sheet = book.findSheet(name)!;
    book.activate(sheet);
    book.select({ sheet, areas: address.split(",").map(areaOf) });
    const { customerWorth } = page.window as unknown as {
      customerWorth: { buildCase(request: object): Promise<unknown> };
    };
    const answer = await customerWorth.buildCase({ overrides, today: 46_000, version: "0.0.0" });
    expect(answer).toMatchObject({
      error: expect.stringMatching(/^\S.*[.!)]$/s),
      reason: expect.any(String),
      about: expect.any(Array),
    });
    expect(book.sheets().map((one) => one.name())).toEqual(Object.keys(files));
    for (const word of Object.keys(overrides)) expect((answer as { error: string }).error).toContain(word);
  });
});
