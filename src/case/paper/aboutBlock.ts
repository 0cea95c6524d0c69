import type { Case } from "../prepare/case";
import { cellRecordLines, cellsName, inputRecordLines, inputsName, packRecord } from "../update/caseRecord";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { PlannedName } from "../sheet/sheetPlan";

const lines: readonly (readonly [string, string, (subject: Case) => string | number])[] = [
  ["aboutPurpose", "Purpose", () => "What it is worth to lose fewer customers, and what that may cost."],
  ["aboutDate", "Date of the case", ({ today }) => today],
  ["aboutVersion", "Made with", ({ version }) => `Customer Worth ${version}`],
  [
    "aboutData",
    "Data",
    ({ dataset }) =>
      `${dataset.address}, ${dataset.rows.kept} of ${dataset.rows.read} rows used; the data themselves are not copied.`,
  ],
  [
    "aboutCustomers",
    "Customers",
    () =>
      "Closing = opening less lost plus new. New customers join evenly in a year and are not exposed to churn in it.",
  ],
  [
    "aboutMoney",
    "Money",
    () =>
      "Gains are positive, costs negative. Customers earn on the average of opening and closing. Year 0 is today.",
  ],
  ["aboutTax", "Tax", () => "On margin and costs; a loss is taken to be relieved at once."],
  [
    "aboutUplift",
    "Target",
    () =>
      "The reduction of churn is held, not the target: when today's churn is mended, the target moves along.",
  ],
  [
    "aboutLevers",
    "Levers",
    () =>
      "Each line counts what the lines above it leave out: kept, referred, spending of all, service. They act in full from year 1; the ramp is that of churn.",
  ],
  [
    "aboutSatisfaction",
    "Satisfaction",
    () =>
      "A mix is no line of its own: shares that move, times retention, set the target; times margin, the rise of the order value. Each is counted there once.",
  ],
  [
    "aboutReceivables",
    "Receivables",
    () =>
      "On the year's revenue with VAT, which grows as the margin does; not taxed. The interest on the cash is not added.",
  ],
  [
    "aboutLimits",
    "Limits",
    () =>
      "The target is assumed, and without a control group so is its cause. Value after the horizon is not in the NPV.",
  ],
  [
    "aboutCharts",
    "Charts",
    () => "They show the horizon that the sheet was built with; a longer one needs a new build.",
  ],
];

/** The name, in the sheet's own scope, of the cell that says which data the case is built on. */
export const dataName = "case_data";

const linesOf = (key: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${key}${index}`);
const inputLines = linesOf("aboutInputs", inputRecordLines);
const cellLines = linesOf("aboutCells", cellRecordLines);

export const aboutLines: readonly string[] = [
  "about",
  ...lines.map(([key]) => key),
  ...inputLines,
  ...cellLines,
];

/** The cells by which a case is found again, and what it was when it was built. */
export function aboutNames(sheet: SheetBuilder): readonly PlannedName[] {
  const named = (name: string, key: string, rows: number): PlannedName => ({
    name,
    area: { ...sheet.position(key), rows, columns: 1 },
  });
  return [
    named(dataName, "aboutData", 1),
    named(inputsName, "aboutInputs0", inputRecordLines),
    named(cellsName, "aboutCells0", cellRecordLines),
  ];
}

export function aboutBlock(sheet: SheetBuilder, subject: Case): void {
  sheet.text("about", at.label, "About", "blockHeading");
  for (const [key, label, content] of lines) {
    const value = content(subject);
    sheet.text(key, at.label, label, "label");
    if (typeof value === "string") sheet.text(key, at.inUse, value, "note");
    else sheet.number(key, at.inUse, value, "note", "yyyy-mm-dd");
  }
  sheet.text("aboutInputs0", at.label, "Inputs as built", "label");
  sheet.text("aboutCells0", at.label, "Cells as built", "label");
  const own = [...inputLines, ...cellLines].map((key) => sheet.position(key));
  const record = packRecord(sheet.cells, own, sheet.lines);
  inputLines.forEach((key, index) => sheet.text(key, at.inUse, record.inputs[index] ?? "", "note"));
  cellLines.forEach((key, index) => sheet.text(key, at.inUse, record.cells[index] ?? "", "note"));
}
