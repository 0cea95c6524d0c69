import fc from "fast-check";
import { runSteps } from "../../../src/data/steps/steps";
import { matchCreditNotes } from "../../../src/data/log/matchCreditNotes";

type Row = readonly [customer: number, day: number, amount: number];

function match(rows: readonly Row[], upTo?: number): readonly (readonly [note: number, purchase: number])[] {
  const { notes, purchases } = runSteps(
    matchCreditNotes(
      {
        count: rows.length,
        customer: rows.map(([customer]) => customer),
        day: rows.map(([, day]) => day),
        amount: rows.map(([, , amount]) => amount),
      },
      upTo,
    ),
  );
  expect(notes).toHaveLength(purchases.length);
  return notes.map((note, index) => [note, purchases[index]!]);
}

const someRows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(-20, -10, 0, 10, 20),
  ),
  { maxLength: 25 },
);

describe("a credit note", () => {
  it("cancels the latest purchase of the same customer and amount that is not dated after it", () => {
    expect(
      match([
        [0, 1, 10],
        [0, 5, 10],
        [0, 9, 10],
        [0, 6, -10],
      ]),
    ).toEqual([[3, 1]]);
    expect(
      match([
        [0, 5, 10],
        [0, 5, -10],
      ]),
    ).toEqual([[1, 0]]);
  });

  it("does not cancel a purchase of another customer, of another amount or of a later date", () => {
    expect(
      match([
        [1, 1, 10],
        [0, 5, -10],
      ]),
    ).toEqual([]);
    expect(
      match([
        [0, 1, 11],
        [0, 5, -10],
      ]),
    ).toEqual([]);
    expect(
      match([
        [0, 6, 10],
        [0, 5, -10],
      ]),
    ).toEqual([]);
  });

  it("cancels each purchase only once, by the earlier credit note", () => {
    expect(
      match([
        [0, 1, 10],
        [0, 7, -10],
        [0, 3, -10],
      ]),
    ).toEqual([[2, 0]]);
    expect(
      match([
        [0, 1, 10],
        [0, 4, 10],
        [0, 7, -10],
        [0, 5, -10],
      ]),
    ).toEqual([
      [3, 1],
      [2, 0],
    ]);
  });

  it("is ignored where it is dated after the as-of date", () => {
    const rows: readonly Row[] = [
      [0, 1, 10],
      [0, 7, -10],
    ];
    expect([match(rows, 6), match(rows, 7)]).toEqual([[], [[1, 0]]]);
  });

  it("and its purchase add up to zero, so the total of each customer is unchanged", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const pairs = match(rows);
        const used = pairs.flat();
        expect(new Set(used).size).toBe(used.length);
        for (const [note, purchase] of pairs) {
          expect(rows[note]![2]).toBe(-rows[purchase]![2]);
          expect(rows[note]![0]).toBe(rows[purchase]![0]);
          expect(rows[purchase]![1]).toBeLessThanOrEqual(rows[note]![1]);
        }
        const sumOf = (customer: number, without: readonly number[]): number =>
          rows.reduce(
            (sum, row, index) => (row[0] === customer && !without.includes(index) ? sum + row[2] : sum),
            0,
          );
        for (const customer of [0, 1, 2]) expect(sumOf(customer, used)).toBe(sumOf(customer, []));
      }),
    );
  });

  it("is matched as by a naive search: in order of date, each with the latest purchase not yet cancelled", () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const order = rows
          .map((_, index) => index)
          .sort((one, other) => rows[one]![1] - rows[other]![1] || one - other);
        const taken = new Set<number>();
        const expected = order
          .filter((note) => rows[note]![2] < 0)
          .flatMap((note) => {
            const [customer, day, amount] = rows[note]!;
            const open = order.filter(
              (row) =>
                !taken.has(row) &&
                rows[row]![0] === customer &&
                rows[row]![1] <= day &&
                rows[row]![2] === -amount,
            );
            const purchase = open.at(-1);
            if (purchase === undefined) return [];
            taken.add(purchase);
            return [[note, purchase]];
          });
        expect(match(rows)).toEqual(expected);
      }),
    );
  });
});
