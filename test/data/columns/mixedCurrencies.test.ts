import { isConverted, isMixed } from "../../../src/data/columns/mixedCurrencies";
import { runSteps } from "../../../src/data/steps/steps";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { selectionOf } from "../selectionOf";

const mixed = (rows: readonly (readonly DataCell[])[]): boolean =>
  runSteps(isMixed(selectionOf(["Customer", "Currency"], rows), { currency: 1, customer: 0 }));
const times = (count: number, row: readonly DataCell[]): (readonly DataCell[])[] =>
  Array.from({ length: count }, () => row);

describe("a column of currencies", () => {
  it("is mixed where customers have more than one, however it is written", () => {
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

  it("is mixed where a code stands beside rows without one, which are in the home currency; a slip is none", () => {
    expect(mixed([...times(98, ["a", "EUR"]), ...times(2, ["b", null])])).toBe(true);
    expect(mixed([...times(99, ["a", "EUR"]), ["b", null]])).toBe(false);
  });

  it("is not mixed by a total row or one without a customer", () => {
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
  ])("%s is in one currency: %s", (header, expected) => {
    expect(isConverted({ role: "amount", column: 0, header, reason: { say: "chosen" } })).toBe(expected);
  });
});
