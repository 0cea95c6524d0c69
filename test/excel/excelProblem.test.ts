import { words } from "../words";
import { problemText } from "../../src/app/problemText";
import { excelFailure, refuseInExcel } from "../../src/excel/excelProblem";

const thrown = (code: string, errorLocation?: string): object =>
  Object.assign(new Error("In Danish, from Excel"), { code, debugInfo: { errorLocation } });

it("a known code of Excel's has a sentence of ours", () => {
  const { problem } = excelFailure(thrown("InvalidOperationInCellEditMode"));
  expect(problemText(problem, words)).toMatch(/^A cell is being edited/);
});

it("an unknown code is named with its place, and Excel's own message is not shown", () => {
  const { problem } = excelFailure(thrown("GeneralException", "Worksheet.pageLayout"));
  const text = problemText(problem, words);
  expect(text).toContain("GeneralException at Worksheet.pageLayout");
  expect(text).not.toContain("Danish");
});

it("an error that is not Excel's is thrown on", () => {
  expect(() => excelFailure(new TypeError("ours"))).toThrow("ours");
});

it("a reason of ours has its sentence", () => {
  expect(problemText(refuseInExcel("several areas").problem, words)).toMatch(/several separate areas/);
});
