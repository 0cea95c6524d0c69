import { collectiveCustomers } from "../../../src/data/log/collectiveCustomers";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { logOf } from "./logOf";

const collective = (ids: readonly DataCell[]): readonly (string | number)[] =>
  collectiveCustomers(
    logOf(
      ["Customer", "Date", "Amount"],
      ids.map((id) => [id, "2024-01-01", 10]),
    ),
  );

/** Nineteen customers with one row each, and one with the given number of rows. */
const withLarge = (rows: number): readonly DataCell[] => [
  ...Array.from({ length: 19 }, (_, customer) => `K${customer}`),
  ...Array.from({ length: rows }, () => "Large"),
];

describe("ids that stand for many customers", () => {
  it("are recognised by name in each language where the whole name is such a word", () => {
    const names = [
      "Kontantkund",
      "DIVERSE",
      "Cash customer",
      "Walk-in",
      "Käteisasiakas",
      "Barverkauf",
      "n/a",
      "Ukendt",
    ];
    expect(collective([...names, "Diverse Brands A/S", "Kontant Bilar AB", "Acme", 12])).toEqual(names);
  });

  it("are recognised by more than a tenth of the rows in a log of at least twenty customers", () => {
    expect(collective(withLarge(3))).toEqual(["Large"]); // 3 of 22
    expect(collective(withLarge(2))).toEqual([]); // 2 of 21
    expect(collective(["a", "a", "a", "b", "c"])).toEqual([]);
  });
});
