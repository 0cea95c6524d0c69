import fc from "fast-check";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Dataset } from "../../../src/data/dataset";
import { datasetOf, serial } from "../selectionOf";

const headers = ["Account", "Start date", "End date", "Annual revenue"];
const dated = (rows: readonly (readonly DataCell[])[]): Dataset =>
  datasetOf(headers, rows, { asOf: serial("2024-12-31") });

/** Who was there a year ago, and who is now. */
const still: DataCell[][] = [
  ["A", "2021-01-01", null, 100],
  ["B", "2021-01-01", null, 100],
];

describe("a customer in several rows of a list with dates", () => {
  it("who came back within the year is neither lost nor new, with the revenue of the contract that runs", () => {
    const back = dated([...still, ["C", "2021-01-01", "2024-03-01", 300], ["C", "2024-06-01", null, 500]]);
    expect(back.counts).toMatchObject({ start: 3, lost: 0, joined: 0, returned: 0, end: 3 });
    expect(back.measures.revenue_per_customer?.value).toBeCloseTo((100 + 100 + 500) / 3, 12);
    expect(back.rows).toEqual({ read: 4, kept: 4, dropped: [] });
    expect(back.remarks).toContainEqual({ say: "severalRows", count: 1 });
  });

  it("who left before the year and came back in it has returned, and is not in churn", () => {
    const back = dated([...still, ["C", "2021-01-01", "2023-03-01", 300], ["C", "2024-06-01", null, 500]]);
    expect(back.counts).toMatchObject({
      start: 2,
      lost: 0,
      joined: 1,
      returned: 1,
      end: 3,
      joinedAndLeft: 0,
    });
  });

  it("who switched plans without a gap stays, and is lost once all contracts have ended", () => {
    const plans = dated([
      ...still,
      ["C", "2021-01-01", "2024-03-01", 300],
      ["C", "2024-03-01", null, 500],
      ["D", "2021-01-01", "2024-03-01", 300],
      ["D", "2021-01-01", "2024-05-01", 500],
    ]);
    expect(plans.counts).toMatchObject({ start: 4, lost: 1, end: 3 });
    expect(plans.measures.churn_now?.value).toBe(0.25);
    expect(plans.revenueChurn).toBe(800 / (100 + 100 + 500 + 800));
  });

  it("is counted once where a row is written twice", () => {
    const twice = dated([...still, still[0]!, ["C", "2021-01-01", "2024-03-01", 300]]);
    expect(twice.rows.dropped).toEqual([{ reason: "duplicate customer", count: 1 }]);
    expect(twice.counts).toMatchObject({ start: 3, lost: 1, end: 2 });
  });
});

it("a flag without dates leaves open whether several rows are contracts: gone are those all of whose rows are", () => {
  const rows = [
    ["A", "no", 100],
    ["A", "yes", 40],
    ["B", "yes", 70],
    ["B", "yes", 30],
    ["C", "no", 10],
  ];
  const flags = ["Account", "Churned", "Annual revenue"];
  const contracts = datasetOf(flags, rows);
  expect(contracts.counts).toMatchObject({ lost: 1, end: 2 });
  expect(contracts.measures.revenue_per_customer?.value).toBe((100 + 10) / 2);
  expect(contracts.choices).toContainEqual({ name: "several_rows", value: "contracts", confirmed: false });
  const first = datasetOf(flags, rows, { chosen: { several_rows: "duplicates" } });
  expect(first.rows).toEqual({ read: 5, kept: 3, dropped: [{ reason: "duplicate customer", count: 2 }] });
  expect(first.counts).toMatchObject({ lost: 1, end: 2 });
});

/** Contracts of up to five customers within 2022 to 2024, each from a day to another or still running. */
const contracts = fc.array(
  fc.record({
    who: fc.nat(4),
    from: fc.integer({ min: serial("2022-01-01"), max: serial("2024-12-01") }),
    days: fc.option(fc.integer({ min: 1, max: 900 }), { nil: null }),
  }),
  { minLength: 1, maxLength: 14 },
);
const anchor: DataCell[] = ["anchor", serial("2021-01-01"), null, 10];

describe("any contracts", () => {
  it("add up: those of the start less the lost plus the new are those of the end, whatever the order of rows", () => {
    fc.assert(
      fc.property(contracts, (all) => {
        const rows = [
          anchor,
          ...all.map(({ who, from, days }): DataCell[] => [
            `K${who}`,
            from,
            days === null ? null : from + days,
            10,
          ]),
        ];
        const { counts } = dated(rows);
        expect(counts.start! - counts.lost! + counts.joined!).toBe(counts.end);
        expect(dated([...rows].reverse()).counts).toEqual(counts);

        const thereOn = (day: number): ReadonlySet<DataCell> =>
          new Set(
            rows
              .filter(([, from, to]) => (from as number) <= day && (to === null || (to as number) > day))
              .map(([who]) => who!),
          );
        const [before, now] = [thereOn(serial("2023-12-31")), thereOn(serial("2024-12-31"))];
        expect([counts.start, counts.end]).toEqual([before.size, now.size]);
        expect(counts.lost).toBe([...before].filter((who) => !now.has(who)).length);
      }),
    );
  });

  it("that are cut in two on a day change nothing", () => {
    fc.assert(
      fc.property(contracts, fc.nat(800), (all, cut) => {
        const whole = all.map(({ who, from, days }, row): DataCell[] => [
          `K${who}`,
          from,
          days === null ? null : from + days,
          10 + row,
        ]);
        const parted = whole.flatMap(([who, from, to, revenue]): DataCell[][] => {
          const day = (from as number) + cut + 1;
          if (to !== null && day >= (to as number)) return [[who!, from!, to!, revenue!]];
          return [
            [who!, from!, day, revenue!],
            [who!, day, to!, revenue!],
          ];
        });
        const [one, other] = [dated([anchor, ...whole]), dated([anchor, ...parted])];
        expect({ ...other.counts, returned: null }).toEqual({ ...one.counts, returned: null });
        expect(other.measures.churn_now?.value).toBe(one.measures.churn_now?.value);
      }),
    );
  });
});
