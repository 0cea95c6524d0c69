import fc from "fast-check";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Dataset } from "../../../src/data/dataset";
import { datasetOf } from "../selectionOf";

type Row = readonly DataCell[];

const span = 18;
/** September 2022 to February 2024. */
const months = Array.from({ length: span }, (_, at) => {
  const month = 8 + at;
  return `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
});
const headers = ["Customer", "Date", "Amount"];

/** A row for each customer and month from one to another. */
const rowsOf = (stays: readonly (readonly [from: number, to: number])[]): readonly Row[] =>
  stays.flatMap(([from, to], who) =>
    months.slice(from, to + 1).map((month): Row => [`k${who}`, `${month}-01`, 100]),
  );
const kindOf = ({ choices }: Dataset): unknown => choices.find(({ name }) => name === "kind");

// February 2023, the sixth month, to February 2024: k0 and k1 are there at both ends, k2 has left in May 2023, k3 is new.
const stays: readonly (readonly [number, number])[] = [
  [0, 17],
  [2, 17],
  [0, 8],
  [10, 17],
];

describe("a log with a row for each customer and month", () => {
  it("is read as purchases, and asked whether it is revenue by month", () => {
    const dataset = datasetOf(headers, rowsOf(stays));
    expect(dataset.kind).toBe("log");
    expect(kindOf(dataset)).toEqual({ name: "kind", value: "log", confirmed: false });
    // k2 bought within the year, so that no silence tells that it has left.
    expect(dataset.counts.lost).toBe(0);
    const said = datasetOf(headers, rowsOf(stays), { chosen: { kind: "log" } });
    expect(kindOf(said)).toEqual({ name: "kind", value: "log", confirmed: true });
  });

  it("is revenue by month where somebody says so", () => {
    const dataset = datasetOf(headers, rowsOf(stays), { chosen: { kind: "wide", amount_months: "1" } });
    expect(dataset.kind).toBe("wide");
    expect(dataset.counts).toMatchObject({ start: 3, lost: 1, joined: 1, end: 3 });
    expect(dataset.revenue?.annual).toBe(100 * (12 + 12 + 3 + 8));
  });

  it("is the same as the table with a column for each month", () => {
    const stay = fc
      .tuple(fc.nat(span - 1), fc.nat(span - 1))
      .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
    fc.assert(
      fc.property(fc.array(stay, { minLength: 1, maxLength: 10 }), (more) => {
        const all = [[0, span - 1] as const, [1, span - 1] as const, ...more];
        const across = all.map(([from, to], who) => [
          `k${who}`,
          ...months.map((_, at) => (at >= from && at <= to ? 100 : null)),
        ]);
        const chosen = { kind: "wide", last_period: "counts" } as const;
        const long = datasetOf(headers, rowsOf(all), { chosen });
        const wide = datasetOf(["Customer", ...months], across, { chosen });
        expect(long.counts).toEqual(wide.counts);
        expect(long.revenue).toEqual(wide.revenue);
      }),
      { numRuns: 25 },
    );
  });

  it("is nothing to ask about purchases now and then", () => {
    const now = rowsOf(stays).filter((_, at) => at % 3 === 0);
    expect(kindOf(datasetOf(headers, now))).toBeUndefined();
    const twice = rowsOf(stays).flatMap((row) => [row, row]);
    expect(kindOf(datasetOf(headers, twice))).toBeUndefined();
  });
});
