import { caseSheet } from "../../../src/case/caseSheet";
import { sheetColumns as at } from "../../../src/case/sheet/sheetColumns";
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseOf, withMargin } from "../caseOf";

const plan = caseSheet(caseOf({}), englishCase);
const contentOf = (key: string, column: number) =>
  plan.cells.find((cell) => cell.row === plan.lines.indexOf(key) && cell.column === column)?.content;

describe("the baseline", () => {
  it("has what was counted in the data", () => {
    const { counts } = withMargin;
    expect(contentOf("dataStart", at.inUse)).toEqual({ kind: "number", number: counts.start });
    expect(contentOf("dataLost", at.inUse)).toEqual({ kind: "number", number: counts.lost });
    expect(contentOf("dataKind", at.inUse)).toEqual({
      kind: "text",
      text: englishCase.data.kinds.list.rows,
    });
  });

  it("leaves out lines that the data cannot fill", () => {
    expect(withMargin.orders).toBeNull();
    expect(plan.lines).not.toContain("dataOrders");
    expect(plan.lines).not.toContain("dataHidden");
  });

  it("says which revenue it has", () => {
    expect(contentOf("dataRevenue", at.label)).toEqual({
      kind: "text",
      text: englishCase.inputs.baseline.revenueAtEnd,
    });
    const averaged = caseOf({}, { ...withMargin, revenue: { annual: 10, per: "average" } });
    const other = caseSheet(averaged, englishCase);
    const row = other.lines.indexOf("dataRevenue");
    expect(other.cells.find((cell) => cell.row === row && cell.column === at.label)?.content).toEqual({
      kind: "text",
      text: englishCase.inputs.baseline.lines.dataRevenue,
    });
  });

  it("names rows that were left out, before hidden ones", () => {
    const rows = { read: 20, kept: 19, dropped: [{ reason: "total row", count: 1 }] } as const;
    const { lines } = caseSheet(caseOf({}, { ...withMargin, rows, hiddenRows: 2 }), englishCase);
    expect(lines.indexOf("dataDropped0")).toBe(lines.indexOf("dataKept") + 1);
    expect(lines.indexOf("dataHidden")).toBe(lines.indexOf("dataDropped0") + 1);
  });
});
