/** @jest-environment ./test/environment.cjs */
import { exec } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type * as EmptySheet from "../../src/embedded/file/emptySheet";
import type * as WriteXlsx from "../../src/embedded/file/writeXlsx";
import { outer } from "../outer";
import { temporaryFolder } from "../tools/temporaryFolder";
import { runEntry } from "./runEntry";

const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");
const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");

describe("npm run formula", () => {
  it("prints a line for each formula, in order, and 2 as its code where one is broken", async () => {
    const { status, lines } = await runEntry("formula", [
      "=CLV(1000,10,,1000)",
      "=CLV(1000,10",
      "=CLV({1000;2000},10)",
      "=NoSuchFunction(1)",
      '=CLV("abc",10)',
      "=CLV(1000,10,-1/0)",
      '=IF({1,0},CLV({1000;"abc"},10),B9:B10)',
      "CLV(1,2)",
      '="text"',
      "=1=1",
      "=SUM(CLV(SEQUENCE(100000),2))",
      "=CLV(SEQUENCE(2000),0)",
    ]);
    expect(lines).toEqual([
      { value: 9000 },
      { error: "syntax", message: expect.any(String) },
      { value: [[10_000], [20_000]] },
      { error: "#NAME?", message: null },
      { error: "#VALUE!", message: expect.stringContaining("annual_revenue") },
      { error: "#DIV/0!", message: null },
      {
        value: [
          [10_000, null],
          [{ error: "#VALUE!", message: expect.stringContaining("annual_revenue") }, null],
        ],
      },
      { error: "syntax", message: expect.any(String) },
      { value: "text" },
      { value: true },
      { value: 100_000 * 100_001 },
      { value: Array.from({ length: 2000 }, () => [0]) },
    ]);
    expect(status).toBe(2);
  });

  it("prints all of a long result, also where it is read slowly", async () => {
    const formulas = "'=SEQUENCE(1000,30)' '=CLV(1000,10)'";
    const { stdout } = await promisify(exec)(
      `node scripts/run.mjs src/entries/formula.ts ${formulas} | (sleep 6; tail -n 1)`,
      { cwd: join(__dirname, "../..") },
    );
    expect(stdout).toBe('{"value":10000}\n');
  });

  it("reads a CSV file as the sheet Data", () =>
    temporaryFolder(async (folder) => {
      const file = join(folder, "kunder.csv");
      writeFileSync(file, "Kunde;Omsætning;Nr\nKåre A/S;1.234,5;0012\nBo;200;7\n");
      const formulas = ["=CLV(Data!B2:B3,10)", "=Data!A2", "=Data!C2", "=SUM(Data!B:B)"];
      expect(await runEntry("formula", ["--data", file, ...formulas])).toEqual({
        status: 0,
        lines: [{ value: [[12_345], [2000]] }, { value: "Kåre A/S" }, { value: "0012" }, { value: 1434.5 }],
      });
    }));

  it("reads the first sheet of an .xlsx file as Data, with its formulas", () =>
    temporaryFolder(async (folder) => {
      const file = join(folder, "book.xlsx");
      const cells = [
        { row: 0, column: 0, value: 1000 },
        { row: 0, column: 1, formula: "=A1*2" },
        { row: 0, column: 2, error: "#N/A" },
      ];
      const sheets = [
        { ...emptySheet("Any name"), cells },
        { ...emptySheet("Second"), cells },
      ];
      writeFileSync(file, await writeXlsx({ sheets, names: [], activeSheet: 0 }));
      expect(await runEntry("formula", ["--data", file, "=CLV(Data!A1:C1,2)", "=Second!B1"])).toEqual({
        status: 0,
        lines: [{ value: [[2000, 4000, { error: "#N/A", message: null }]] }, { value: 2000 }],
      });
    }));
});
