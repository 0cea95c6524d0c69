import fc from "fast-check";
import { repeatedRows } from "../../../src/data/log/repeatedRows";
import type { DataCell } from "../../../src/data/cells/dataCell";

const cell = fc.constantFrom<DataCell>(null, "", "a", "A", 0, 1, "1", true);
const someRows = fc.array(fc.tuple(cell, cell), { maxLength: 40 });

describe("a row that repeats an earlier one", () => {
  it.each([
    ["where fingerprints tell rows apart", (row: readonly DataCell[]) => JSON.stringify(row).length],
    ["where all fingerprints are the same", () => 7],
  ])("is found as by a plain Map: %s", (_, fingerprint) => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const isRepeated = repeatedRows(rows);
        const seen = new Map<string, true>();
        const expected = rows.map((row) => {
          const key = JSON.stringify(row);
          const was = seen.has(key);
          seen.set(key, true);
          return was;
        });
        expect(rows.map((row, index) => isRepeated(index, fingerprint(row)))).toEqual(expected);
      }),
    );
  });
});
