/** @jest-environment ./test/environment.cjs */
import { englishCase } from "../../src/locales/english/englishCase";
import { existsSync } from "node:fs";
import { caseSheet } from "../../src/case/caseSheet";
import { relative } from "../../src/case/sheet/reference";
import { sheetColumns } from "../../src/case/sheet/sheetColumns";
import type { PlannedCell, SheetPlan } from "../../src/case/sheet/sheetPlan";
import { datasetOf } from "../data/selectionOf";
import { gnumeric } from "../tools/gnumeric";
import { recalculate } from "../tools/recalculate";
import { caseOf, flagged, reference, withMargin } from "./caseOf";
import { planFile } from "./planFile";

const segments = datasetOf(
  ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"],
  Array.from({ length: 20 }, (_, index) => [
    `C${index}`,
    index % 3 === 0 ? "North" : "South",
    index === 19 ? "2025-12-31" : "2020-01-01",
    index < 2 ? "2025-06-30" : null,
    50_000,
    index % 3 === 0 ? -0.1 : 0.4,
  ]),
);
/** A third program beside Excel's engine here and LibreOffice: where they agree, the formulas say what they mean. */
const cases = {
  reference: caseOf({ ...reference, cost_base: 45_000_000, acquisition_cost: 15_000 }),
  moving: caseOf({ ...reference, new_customers: 150, margin_growth: "2%", years: 7, discounting: "mid" }),
  segments: caseOf({ one_off_cost: 1000, annual_cost: 1000 }, segments),
  nobody: caseOf({ ...reference, customers: 0, new_customers: 0 }),
  flags: caseOf({}, flagged),
  free: caseOf({}, withMargin),
};

/**
 * Cells that hold what rounding leaves of 0, or that follow from its sign: the differences of the checks, and the
 * halvings of the break-even and tries for a rate, whose results are compared.
 */
function restsOf(plan: SheetPlan): (cell: PlannedCell) => boolean {
  const starts = plan.cells.filter(({ role }) => role === "blockHeading");
  const trials = starts.findIndex(
    ({ content }) => content.kind === "text" && content.text.startsWith("Break-even churn: workings"),
  );
  const [first, end] = [starts[trials]!.row, starts[trials + 1]!.row];
  const checked = new Set(plan.checks.map(({ flag }) => flag.row));
  const isTry = ({ content }: PlannedCell): boolean =>
    content.kind === "formula" && content.formula.startsWith("=IFERROR(IRR(");
  return (cell) =>
    isTry(cell) ||
    (cell.row > first && cell.row < end) ||
    (checked.has(cell.row) && cell.column === sheetColumns.before);
}

const here = existsSync("/usr/bin/ssconvert") || process.env["CI"] === "true";

(here ? it.each : it.skip.each)(Object.keys(cases) as (keyof typeof cases)[])(
  "Gnumeric has the same numbers as LibreOffice and no error, in the case %s",
  async (name) => {
    const plan = caseSheet(cases[name], englishCase);
    const file = await planFile({ [name]: plan });
    const [[values], cells] = await Promise.all([recalculate([file]), gnumeric(file, name)]);
    const isRest = restsOf(plan);
    const differing = plan.cells.filter((cell) => {
      const expected = values!.get(name)!.get(relative(cell)) ?? "";
      const found = cells[cell.row]?.[cell.column] ?? "";
      if (typeof expected !== "number") return found !== String(expected);
      if (found === "" || Number.isNaN(Number(found))) return true;
      return !isRest(cell) && Math.abs(Number(found) - expected) > 1e-9 * (1 + Math.abs(expected));
    });
    const shown = differing.map((cell) => ({
      cell: relative(cell),
      content: cell.content,
      found: cells[cell.row]?.[cell.column],
      expected: values!.get(name)!.get(relative(cell)),
    }));
    expect(shown).toEqual([]);
  },
);
