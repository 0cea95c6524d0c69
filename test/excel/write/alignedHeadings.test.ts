import type { PlannedCell, SheetPlan } from "../../../src/case/sheet/sheetPlan";
import { indentedHeadings, rightAlignedHeadings } from "../../../src/excel/write/alignedHeadings";

const text = (row: number, column: number, role: PlannedCell["role"], words: string): PlannedCell => ({
  row,
  column,
  role,
  content: { kind: "text", text: words },
});
const number = (row: number, column: number): PlannedCell => ({
  row,
  column,
  role: "calculation",
  content: { kind: "number", number: 1 },
});
const plan = {
  cells: [
    text(0, 0, "columnHeading", "Name"),
    text(0, 1, "columnHeading", "Value"),
    text(0, 2, "columnHeading", "Unit"),
    text(1, 1, "input", "base"),
    number(2, 1),
    number(3, 1),
    text(1, 2, "unit", "years"),
    text(4, 0, "blockHeading", "Next"),
    // Numbers of the next block say nothing on the headings of this one.
    number(5, 2),
    number(6, 2),
  ],
} as unknown as SheetPlan;

it("headings stand to the right above numbers, even where a word stands among them", () => {
  expect(rightAlignedHeadings(plan).map(({ content }) => content)).toEqual([{ kind: "text", text: "Value" }]);
});

it("headings are indented above units and notes, which are", () => {
  expect(indentedHeadings(plan).map(({ content }) => content)).toEqual([{ kind: "text", text: "Unit" }]);
});
