import fc from "fast-check";
import type { SegmentMeasures } from "../../../src/data/dataset";
import { datasetOf } from "../selectionOf";
import { segmentNamesOf } from "../inWords";

const headers = ["Customer", "Segment", "Start", "End", "Revenue per year", "Margin rate"];
/** As of 2025-12-31. Small: 4 customers a year before, 1 churned, 1 new. Large: 2, none churned, one with a negative margin. */
const rows = [
  ["a", "Small", "2020-01-01", "2025-06-30", 100, 0.4],
  ["b", "small ", "2020-01-01", null, 200, 0.4],
  ["c", "SMALL", "2020-01-01", null, 300, 0.4],
  ["d", "Small", "2020-01-01", null, 400, 0.4],
  ["e", "Small", "2025-03-01", null, 500, 0.4],
  ["f", "Large", "2020-01-01", null, 9000, -0.1],
  ["g", "Large", "2020-01-01", null, 1000, 0.1],
  ["h", null, "2025-12-31", null, 700, 0.2],
] as const;

describe("segments of a list with dates", () => {
  const dataset = datasetOf(headers, rows);
  const { segments } = dataset;

  it("are each counted over the period of the whole list, largest first, regardless of the case of their names", () => {
    expect(segments?.each.map(({ start, lost, end }) => [start, lost, end])).toEqual([
      [4, 1, 4],
      [2, 0, 2],
      [0, 0, 1],
    ]);
    expect(segmentNamesOf(dataset)).toEqual(["Small", "Large", "No segment"]);
  });

  it("have their own churn rate: 1 of 4, 0 of 2, and null where there was no customer at the start", () => {
    expect(segments?.each.map(({ churn }) => churn)).toEqual([0.25, 0, null]);
  });

  it("have their own revenue and margin rate", () => {
    // Small at the end: (200+300+400+500)/4. Large: (9000+1000)/2, margin -900+100 of 10,000.
    expect(segments?.each.map(({ revenuePerCustomer }) => revenuePerCustomer)).toEqual([350, 5000, 700]);
    expect(segments?.each.map(({ marginRate }) => marginRate)).toEqual([
      expect.closeTo(0.4, 12),
      expect.closeTo(-0.08, 12),
      0.2,
    ]);
  });
});

describe("segments of a list with flags", () => {
  const flags = ["Kund", "Segment", "Uppsagd", "Månader", "Intäkt per månad"];
  const { segments } = datasetOf(flags, [
    ["a", "x", "ja", 30, 100],
    ["b", "x", "nej", 6, 200],
    ["c", "y", "nej", 40, 300],
    ["d", "x", "nej", 40, 300],
  ]);

  it("count the flagged customers as churned in the last year: 1 of the 2 that x had at the start", () => {
    expect(segments?.each.map(({ name, churn }) => [name, churn])).toEqual([
      [{ say: "named", name: "x" }, 0.5],
      [{ say: "named", name: "y" }, 0],
    ]);
  });
});

describe("a list without several segments", () => {
  it("has no segments where all customers are in the same one", () => {
    expect(
      datasetOf(
        headers,
        rows.map(([customer, , ...rest]) => [customer, "All", ...rest]),
      ).segments,
    ).toBeUndefined();
  });

  it("has no segments where there is no such column", () => {
    const without = rows.map((row) => row.filter((_, column) => column !== 1));
    expect(
      datasetOf(
        headers.filter((header) => header !== "Segment"),
        without,
      ).segments,
    ).toBeUndefined();
  });
});

describe("many segments", () => {
  it("are shown as the twelve largest and one of all others", () => {
    const many = Array.from({ length: 40 }, (_, index) => [
      `c${index}`,
      `s${index < 20 ? index % 10 : index - 10}`,
      "2020-01-01",
      index === 3 ? "2025-12-31" : null,
      100,
      0.4,
    ]);
    const { segments } = datasetOf(headers, many);
    expect(segments?.each).toHaveLength(13);
    expect(segments?.each.at(-1)).toMatchObject({ name: { say: "other" }, end: 18 });
    expect(segments?.together).toBe(18);
  });

  it("add up to the whole list: customers, churned customers, and revenue where every customer has one", () => {
    const customer = fc.tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.boolean(),
      fc.option(fc.integer({ min: 1, max: 900 })),
    );
    let [counted, added] = [0, 0];
    fc.assert(
      fc.property(fc.array(customer, { minLength: 5, maxLength: 60 }), fc.boolean(), (customers, isWhole) => {
        const list = customers.map(([segment, gone, revenue], index) => [
          `c${index}`,
          `s${segment}`,
          "2020-01-01",
          gone ? "2025-06-30" : null,
          revenue ?? (isWhole ? 1 : null),
          0.4,
        ]);
        const last = ["x", "s0", "2025-12-31", null, 1, 0.4];
        const { segments, counts, revenue } = datasetOf(headers, [...list, last]);
        if (segments === undefined) return;
        counted += 1;
        const total = (of: (each: SegmentMeasures) => number): number =>
          segments.each.reduce((sum, each) => sum + of(each), 0);
        expect(total(({ end }) => end)).toBe(counts.end);
        expect(total(({ lost }) => lost)).toBe(counts.lost);
        expect(total(({ start }) => start)).toBe(counts.start);
        if (!segments.revenueAddsUp) return;
        added += 1;
        expect(total(({ end, revenuePerCustomer }) => end * (revenuePerCustomer ?? 0))).toBeCloseTo(
          revenue!.annual,
          6,
        );
      }),
    );
    expect(counted).toBeGreaterThan(50);
    expect(added).toBeGreaterThan(10);
  });
});
