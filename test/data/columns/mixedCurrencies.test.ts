import { isConverted, isMixed } from "../../../src/data/columns/mixedCurrencies";
import { runSteps } from "../../../src/data/steps/steps";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { selectionOf } from "../selectionOf";

const mixed = (rows: readonly (readonly DataCell[])[]): boolean =>
  runSteps(isMixed(selectionOf(["Customer", "Currency"], rows), { currency: 1, customer: 0 }));
const times = (count: number, row: readonly DataCell[]): (readonly DataCell[])[] =>
  Array.from({ length: count }, () => row);

describe("a column of currencies", () => {
  it("is mixed where the customers have different currencies, regardless of spelling", () => {
    expect(
      mixed([
        ["a", "DKK"],
        ["b", "SEK"],
      ]),
    ).toBe(true);
    expect(
      mixed([
        ["a", "DKK"],
        ["b", " dkk"],
      ]),
    ).toBe(false);
    expect(mixed([...times(5000, ["a", "DKK"]), ["b", "SEK"]])).toBe(true);
    expect(
      mixed([
        ["a", null],
        ["b", ""],
      ]),
    ).toBe(false);
  });

  it("is mixed where some rows have no code and so are in the home currency, but not for a single slip", () => {
    expect(mixed([...times(98, ["a", "EUR"]), ...times(2, ["b", null])])).toBe(true);
    expect(mixed([...times(99, ["a", "EUR"]), ["b", null]])).toBe(false);
  });

  it("is not mixed because of a total row or a row without a customer", () => {
    expect(
      mixed([
        ["a", "EUR"],
        ["Total", null],
        [null, "SEK"],
      ]),
    ).toBe(false);
  });
});

describe("an amount", () => {
  it.each([
    ["Amount (LCY)", true],
    ["Beløb DKK", true],
    ["Betrag in Hauswährung", true],
    ["Amount", false],
  ])("under the header %s is in one currency: %s", (header, expected) => {
    expect(isConverted({ role: "amount", column: 0, header, reason: { say: "chosen" } })).toBe(expected);
  });
});
