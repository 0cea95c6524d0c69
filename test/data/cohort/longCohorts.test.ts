import fc from "fast-check";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Dataset } from "../../../src/data/dataset";
import { remarksOf, sourceOf } from "../inWords";
import { datasetOf, readNow, selectionOf } from "../selectionOf";

type Row = readonly DataCell[];

// Months after the first purchase; the last steps are 650 of 700, 810 of 900, 990 of 1100.
const cohorts: readonly (readonly [string, readonly number[]])[] = [
  ["2024-01", [1000, 800, 700, 650]],
  ["2024-02", [1200, 900, 810]],
  ["2024-03", [1100, 990]],
  ["2024-04", [1300]],
];
const lastStep = { lost: 250, atRisk: 2700, end: 650 + 810 + 990 + 1300 };

/** A row for each cohort and period, by what stands in it. */
const long = (rowOf: (name: string, period: number, left: number, size: number) => Row): readonly Row[] =>
  cohorts.flatMap(([name, left]) => left.map((count, period) => rowOf(name, period, count, left[0]!)));
const plain = long((name, period, left) => [name, period, left]);

const counted = ({ measures }: Dataset): readonly unknown[] => [
  measures.customers?.value,
  measures.churn_now?.value,
];
/** 1-(1-250/2700)^12 of steps of a month. */
const expected = [lastStep.end, 1 - Math.exp(12 * Math.log(1 - lastStep.lost / lastStep.atRisk))];

describe("a cohort table with a row for each cohort and period", () => {
  it.each([
    [["cohort_month", "months_since_signup", "active_customers"]],
    [["Kohorte", "Monat", "Kunden"]],
    [["Kohort", "Månad", "Antal kunder"]],
    [["Årgang", "Måned", "Aktive"]],
    [["Kohortti", "Kuukausi", "Asiakkaat"]],
  ])("is read as the table across, headed %j", (headers) => {
    const dataset = datasetOf(headers, plain);
    expect(dataset.kind).toBe("cohort");
    const [customers, churn] = counted(dataset);
    expect(customers).toBe(expected[0]);
    expect(churn).toBeCloseTo(expected[1]!, 12);
    expect(dataset.choices).toContainEqual({ name: "period_months", value: "1", confirmed: true });
    expect(dataset.rows).toEqual({ read: 10, kept: 10, dropped: [] });
    expect(sourceOf(dataset, "churn_now")).toContain("250 lost of 2,700 customers");
  });

  it("is the same in any order of its rows, and with columns of other numbers", () => {
    const whole = long((name, period, left, size) => [
      name,
      size,
      period,
      100 * left,
      size - left,
      left,
      left / size,
    ]);
    const headers = [
      "Cohort",
      "Cohort size",
      "Month",
      "Revenue",
      "Lost customers",
      "Customers",
      "Retention rate",
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...whole], { minLength: whole.length }), (rows) => {
        const [customers, churn] = counted(datasetOf(headers, rows));
        expect(customers).toBe(expected[0]);
        expect(churn).toBeCloseTo(expected[1]!, 12);
      }),
      { numRuns: 20 },
    );
  });

  it("counts periods from the cohort where they are months themselves", () => {
    const rows = long((name, period, left) => [
      `${name}-01`,
      `2024-0${Number(name.slice(-1)) + period}-01`,
      left,
    ]);
    expect(counted(datasetOf(["Cohort", "Month", "Customers"], rows))[0]).toBe(expected[0]);
    const texts = long((name, period, left) => [name, `2024-0${Number(name.slice(-1)) + period}`, left]);
    expect(counted(datasetOf(["Cohort", "Month", "Customers"], texts))[1]).toBeCloseTo(expected[1]!, 12);
  });

  it("holds shares alone, or shares with how many began", () => {
    const shares = datasetOf(
      ["Cohort", "Month", "Retention %"],
      long((name, period, left, size) => [name, period, (100 * left) / size]),
    );
    expect(shares.measures.customers).toBeUndefined();
    expect(shares.measures.churn_now).toBeDefined();
    const sized = datasetOf(
      ["Cohort", "Month", "Cohort size", "Retention %"],
      long((name, period, left, size) => [name, period, size, (100 * left) / size]),
    );
    expect(counted(sized)[0]).toBe(expected[0]);
  });

  it("takes shares from the first step on for those of the beginning", () => {
    const shares = long((name, period, left, size) => [name, period, size, left / size]);
    const after = shares.filter(([, period]) => period !== 0);
    const sized = datasetOf(["Cohort", "Month", "Cohort size", "Retention"], after);
    expect(counted(sized)[0]).toBe(lastStep.end - 1300);
    expect(counted(sized)[1]).toBeCloseTo(expected[1]!, 12);
    const alone = datasetOf(
      ["Cohort", "Month", "Retention"],
      after.map(([name, period, , share]) => [name!, period!, share!]),
    );
    expect(alone.measures.customers).toBeUndefined();
  });

  it("leaves out summaries and what was before the beginning, and counts them", () => {
    const more = [...plain, ["Total", 0, 4600], ["2024-01", "Total", 1000], ["2024-02", -1, 3]];
    const dataset = datasetOf(["Cohort", "Month", "Customers"], more);
    expect(counted(dataset)[0]).toBe(expected[0]);
    expect(dataset.rows).toEqual({
      read: 13,
      kept: 10,
      dropped: [
        { reason: "total row", count: 2 },
        { reason: "outside the period", count: 1 },
      ],
    });
  });

  it("takes a missing pair for unknown, but the end of an older cohort for nobody left, and says so", () => {
    const gap = plain.filter(([name, period]) => name !== "2024-01" || period !== 1);
    expect(counted(datasetOf(["Cohort", "Month", "Customers"], gap))[0]).toBe(expected[0]);
    const gone = plain.filter(([name, period]) => name !== "2024-01" || period === 0);
    const ended = datasetOf(["Cohort", "Month", "Customers"], gone);
    expect(ended.measures.customers?.value).toBe(lastStep.end - 650);
    expect(remarksOf(ended)).toEqual([expect.stringMatching(/Cohorts without rows .*: 1\./)]);
  });

  it("is refused where periods are left out everywhere, or are weeks", () => {
    const reason = (headers: readonly string[], rows: readonly Row[]): string => {
      const read = readNow(selectionOf(headers, rows));
      return read.ok ? read.value.kind : read.problem.reason;
    };
    const uneven = plain.filter(([, period]) => period !== 1);
    expect(reason(["Cohort", "Month", "Customers"], [...uneven, ["2024-01", 6, 600]])).toBe("uneven");
    expect(reason(["Cohort", "weeks_since", "Customers"], plain)).toBe("short steps");
    expect(reason(["cohort_week", "period", "Customers"], plain)).toBe("short steps");
  });

  it("is no loan that is paid off, and no column of money", () => {
    for (const headers of [
      ["Customer", "Month", "Balance"],
      ["Cohort", "Month", "Revenue"],
    ]) {
      const read = readNow(selectionOf(headers, plain));
      expect(read.ok ? read.value.kind : "refused").not.toBe("cohort");
    }
  });
});
