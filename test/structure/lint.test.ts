/** @jest-environment ./test/environment.cjs */
import type { ESLint } from "eslint";
import { join } from "node:path";
import { outer } from "../outer";

const root = join(__dirname, "../..");
const { ESLint: Linter } = outer<{ ESLint: typeof ESLint }>("node_modules/eslint");
const linter = new Linter({ cwd: root });

async function complaints(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(code, { filePath: join(root, filePath) });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe("the lint", () => {
  it.each([
    ["chance", "Math.random()"],
    ["the clock", "Date.now()"],
    ["today's date", "new Date()"],
    ["a language", 'new Intl.NumberFormat("en")'],
    ["Excel", "Excel.run(async () => {})"],
  ])("keeps %s out of the rooms of numbers", async (_, expression) => {
    for (const room of ["core", "functions", "data", "case"]) {
      expect(
        await complaints(`src/${room}/made.ts`, `export const made = () => ${expression};\n`),
      ).toHaveLength(1);
    }
  });

  it.each([
    ["Excel to its room", "src/taskpane/made.ts", "Excel.run(async () => {});"],
    ["CustomFunctions to one entry", "src/entries/taskpane.tsx", 'CustomFunctions.associate("A", () => 1);'],
    ["markup out of the pane", "src/taskpane/made.ts", 'document.body.innerHTML = "a";'],
    ["inserted markup out", "src/taskpane/made.ts", 'document.body.insertAdjacentHTML("beforeend", "a");'],
    ["written markup out", "src/taskpane/made.ts", 'document.write("a");'],
    ["code from text out", "src/taskpane/made.ts", 'eval("1");'],
    ["default exports out", "src/taskpane/made.ts", "export default 1;"],
    ["barrels out", "src/taskpane/made.ts", 'export * from "./other";'],
    ["alerts out", "src/taskpane/made.ts", 'alert("a");'],
  ])("keeps %s", async (_, path, code) => {
    expect(await complaints(path, `${code}\n`)).toHaveLength(1);
  });

  it("sees a property that is read before it is loaded", async () => {
    const code = `export const made = () =>
      Excel.run(async (context) => context.workbook.getSelectedRange().values);
    `;
    const late = `export const made = () =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        return range.values;
      });
    `;
    expect((await complaints("src/excel/made.ts", late)).join()).toContain(
      "office-addins/load-object-before-read",
    );
    expect((await complaints("src/core/made.ts", code)).join()).toContain("Excel belongs to src/excel");
  });

  it("lets each room do what is its own", async () => {
    expect(
      await complaints("src/entries/functions.ts", 'CustomFunctions.associate("A", () => 1);\n'),
    ).toEqual([]);
    expect(await complaints("src/entries/taskpane.tsx", "void Office.onReady();\n")).toEqual([]);
    expect(
      await complaints("src/core/made.ts", "export const made = (day: number) => new Date(day);\n"),
    ).toEqual([]);
  });
});
