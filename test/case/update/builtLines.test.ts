import fc from "fast-check";
import { englishCase } from "../../../src/locales/english/englishCase";
import { caseSheet } from "../../../src/case/caseSheet";
import { findLines, packLines, unpackLines } from "../../../src/case/update/builtLines";
import { caseOf, mix, reference, without } from "../caseOf";

const noInputs = (): boolean => false;
const found = (before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> =>
  findLines(unpackLines(packLines(before, noInputs)), now);

describe("the record of lines", () => {
  it("leaves out empty lines and lines with inputs", () => {
    const packed = packLines(["title", "", "churn_now", "npv"], (row) => row === 2);
    expect(packed).toMatch(/^1[a-z]{4}2-1[a-z]{4}$/);
    expect(unpackLines(packed)).toMatchObject([
      { row: 0, count: 1 },
      { row: 3, count: 1 },
    ]);
  });

  it("finds every line of the same sheet where it stood", () => {
    const { lines } = caseSheet(caseOf(reference), englishCase);
    const rows = found(lines, lines);
    lines.forEach((key, row) => expect([key, rows.get(row)]).toEqual([key, key === "" ? undefined : row]));
  });

  it("never leads a line to another one, and finds most when lines come and go", () => {
    const { lines: before } = caseSheet(caseOf(reference), englishCase);
    const { lines: now } = caseSheet(
      caseOf({ ...without(reference, "churn_target"), ...mix, years: 30 }),
      englishCase,
    );
    const rows = found(before, now);
    for (const [row, to] of rows) expect(now[to]).toBe(before[row]);
    const same = before.filter((key) => key !== "" && now.includes(key));
    expect(rows.size).toBeGreaterThan(0.8 * same.length);
  });

  it("finds lines after any others were put before them", () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.nat(20), (before, more) => {
        const now = [...Array<string>(more).fill(""), ...before];
        before.forEach((_, row) => expect(found(before, now).get(row)).toBe(row + more));
      }),
    );
  });
});
