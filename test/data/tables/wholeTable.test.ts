import { wholeTable } from "../../../src/data/tables/wholeTable";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Selection } from "../../../src/data/tables/selection";
import { readNow, selectionOf } from "../selectionOf";
import { questionsOf } from "../inWords";

const list: readonly (readonly DataCell[])[] = [
  ["Kunde", "Startdato", "Slutdato", "Omsætning pr. år"],
  ["A", "2021-01-01", null, 100],
  ["B", "2021-01-01", "2025-05-01", 200],
  ["C", "2021-01-01", null, 300],
];
const select = ([first, ...rest]: readonly (readonly DataCell[])[]): Selection => selectionOf(first!, rest);
function counts(cells: readonly (readonly DataCell[])[]): unknown {
  const read = readNow(select(cells));
  return read.ok ? { ...read.value.counts, rows: read.value.rows.read } : read.problem.reason;
}

describe("the table of a selection", () => {
  it("excludes a title and blank rows above its header", () => {
    const titled = [["Kundeliste 2025", null, null, null], [null, null, null, null], ...list];
    expect(counts(titled)).toEqual(counts(list));
    expect(wholeTable(select(list)).selection.cells).toHaveLength(4);
    expect(wholeTable(select(titled))).toMatchObject({ selection: { cells: { length: 4 } }, aside: null });
  });

  it("is the longer of two tables side by side, which is asked about", () => {
    const beside: readonly (readonly DataCell[])[] = [
      ["Region", "Salg"],
      ["Nord", 10],
    ];
    const both = list.map((row, index) => [...(beside[index] ?? [null, null]), null, ...row]);
    expect(counts(both)).toEqual(counts(list));
    const read = readNow(select(both));
    expect(read.ok && read.value.questions[0]?.about).toBe("kind");
    expect(read.ok && questionsOf(read.value)[0]).toBe(
      'Blank columns part the selection into 2 tables of different length: the one that begins with "Kunde" is read. Is that right?',
    );
    expect(read.ok && read.value.readings.map(({ column }) => column).sort()).toEqual([3, 4, 5, 6]);
  });

  it("may have a blank column inside it", () => {
    const spaced = list.map(([customer, start, ...rest]) => [customer!, start!, null, ...rest]);
    expect(counts(spaced)).toEqual(counts(list));
    expect(wholeTable(select(spaced)).aside).toBeNull();
  });

  it("includes a single column beside it, since that is not a table of its own", () => {
    const noted = list.map((row, index) => [
      ...row,
      null,
      index === 0 ? "Churned" : index === 1 ? "no" : null,
    ]);
    expect(wholeTable(select(noted)).aside).toBeNull();
    expect(wholeTable(select(noted)).selection.cells[1]).toHaveLength(6);
  });

  it("is the same object each time, so that a long log is read only once", () => {
    const selection = select([["Title", null], ...list]);
    expect(wholeTable(selection)).toBe(wholeTable(selection));
  });

  it("is the selection itself where it has only one column", () => {
    const selection = selectionOf(["Kunde"], [["a"], ["b"]]);
    expect(wholeTable(selection).selection).toBe(selection);
  });
});
