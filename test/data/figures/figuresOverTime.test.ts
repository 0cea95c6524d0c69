import { convertRate } from "../../../src/core/churn/convertRate";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Dataset } from "../../../src/data/dataset";
import { remarksOf } from "../inWords";
import { datasetOf, readNow, selectionOf } from "../selectionOf";

type Row = readonly DataCell[];

/** January 2023 to March 2024. */
const months = Array.from({ length: 15 }, (_, at) => {
  return `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
});
const each = (value: (at: number) => DataCell): readonly DataCell[] => months.map((_, at) => value(at));

// 1,000 at first, 30 more and 20 fewer in each month; 20 of revenue each.
const figures: readonly Row[] = [
  ["Customers at start", ...each((at) => 1000 + 10 * at)],
  ["New customers", ...each(() => 30)],
  ["Customers lost", ...each(() => 20)],
  ["Customers at end", ...each((at) => 1010 + 10 * at)],
  ["MRR", ...each((at) => 20 * (1010 + 10 * at))],
];
const turned = (table: readonly Row[]): readonly Row[] =>
  table[0]!.map((_, column) => table.map((row) => row[column] ?? null));

// April 2023 to March 2024: 1,030 at their beginning, 12 times 20 lost and 12 times 30 won.
const start = 1030;
const [lost, joined, end] = [240, 360, 1150];
const revenue = Array.from({ length: 12 }, (_, at) => 20 * (1040 + 10 * at)).reduce((sum, of) => sum + of, 0);

function expectTheYear(dataset: Dataset): void {
  expect(dataset.kind).toBe("figures");
  expect(dataset.counts).toMatchObject({ start, lost, joined, end });
  expect(dataset.measures).toMatchObject({
    customers: { value: end },
    churn_now: { value: lost / start },
    new_customers: { value: joined },
  });
  expect(dataset.revenue?.annual).toBeCloseTo(revenue, 6);
  expect(remarksOf(dataset)[0]).toContain("2023-04 to 2024-03");
}

describe("key figures by month", () => {
  it("are those of the last 12 months, across", () => {
    expectTheYear(datasetOf(["Figure", ...months], figures));
  });

  it("are the same with a row a month, and in any order of the months", () => {
    const [heads, ...rows] = turned([["Month", ...months], ...figures]);
    expectTheYear(datasetOf(heads!, rows));
    expectTheYear(datasetOf(heads!, [...rows].reverse()));
  });

  it("are those of the last three months where they are less than a year", () => {
    const dataset = datasetOf(
      ["Figure", ...months.slice(0, 8)],
      figures.map((row) => row.slice(0, 9)),
    );
    expect(dataset.counts).toMatchObject({ start: 1050, lost: 60, joined: 90, end: 1080 });
    expect(dataset.measures.churn_now?.value).toBe(convertRate(60 / 1050, 4));
  });

  it("take revenue of a year as it stands at the end, and no sum of rates", () => {
    const dataset = datasetOf(
      ["Figure", ...months],
      [...figures.slice(0, 4), ["ARR", ...each((at) => 1000 + at)], ["Churn rate", ...each(() => 0.02)]],
    );
    expect(dataset.measures.revenue_per_customer?.value).toBeCloseTo(1014 / ((start + end) / 2), 10);
    expect(dataset.measures.churn_now?.value).toBe(lost / start);
    expect(dataset.rows.dropped).toEqual([{ reason: "no key figure", count: 1 }]);
  });

  it("do without a sum of which a month is missing, and are refused where a month is left out", () => {
    const hole = figures.map((row, at) =>
      at === 2 ? row.map((cell, of) => (of === 10 ? null : cell)) : row,
    );
    const [lostThen, wonThen] = [240, 360];
    // Lost follows from the others.
    expect(datasetOf(["Figure", ...months], hole).counts).toMatchObject({ lost: lostThen, joined: wonThen });
    const without = (row: Row): Row => row.filter((_, at) => at !== 5);
    const read = readNow(selectionOf(without(["Figure", ...months]), figures.map(without)));
    expect(read.ok || read.problem.reason).toBe("uneven periods");
  });

  it("are no purchases with a number of a customer", () => {
    const days = Array.from({ length: 40 }, (_, at) => [
      `2024-${at % 2 ? "03" : "01"}-10`,
      100 + (at % 9),
      50,
    ]);
    expect(datasetOf(["Date", "Customer no", "Revenue"], days).kind).toBe("log");
  });
});
