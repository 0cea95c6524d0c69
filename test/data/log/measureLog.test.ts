import fc from "fast-check";
import { churnOfLog } from "../../../src/core/churn/churnOfLog";
import type { Dataset } from "../../../src/data/dataset";
import type { DatasetOptions } from "../../../src/data/datasetOptions";
import { datasetOf, readNow, selectionOf, serial } from "../selectionOf";
import { questionsOf, remarksOf, segmentNamesOf } from "../inWords";

const headers = ["Customer", "Date", "Amount"];
type Row = readonly [customer: string, day: number, amount: number];

const to = serial("2025-12-31");
const day = (iso: string): number => serial(iso);

/** Two years, T0 being 2024-12-31. A, B, C and E bought in the year before it. */
const byHand: readonly Row[] = [
  ["A", day("2024-01-01"), 100], // the first day of the log; the 365 days to T0 begin on 2024-01-02
  ["A", day("2024-06-01"), 100],
  ["A", day("2025-03-01"), 300],
  ["A", day("2025-03-01"), 50],
  ["B", day("2024-12-31"), 80], // churned
  ["C", day("2024-02-01"), 40],
  ["C", day("2025-01-01"), 60],
  ["D", day("2023-06-01"), 10], // a customer long before, who returns
  ["D", day("2025-12-31"), 20],
  ["E", day("2024-05-05"), 70], // churned, since the credit note of 2025 is no purchase
  ["E", day("2025-05-05"), -30],
  ["F", day("2025-07-01"), 500], // new
];

const read = (rows: readonly Row[], options: DatasetOptions = {}): Dataset =>
  datasetOf(headers, rows, { chosen: { kind: "log" }, ...options });

describe("a log of purchases, counted by hand", () => {
  const dataset = read(byHand);

  it("counts customers with a purchase in the year before the start, and as churned those with none in the year after", () => {
    expect(dataset.counts).toEqual({ start: 4, lost: 2, joined: 2, returned: 1, end: 4, joinedAndLeft: 0 });
    expect(dataset.period).toEqual({ from: day("2024-12-31"), to });
    expect(dataset.measures.churn_now).toMatchObject({ value: 0.5, confirmed: true });
    expect(dataset.measures.new_customers?.value).toBe(2);
  });

  it("divides the revenue of the year, less credit notes, by the average number of customers", () => {
    // 300 + 50 + 60 + 20 - 30 + 500
    expect(dataset.revenue).toEqual({ annual: 900, per: "average" });
    expect(dataset.measures.revenue_per_customer?.value).toBe(225);
    // Of the revenue of the year before, 100 + 80 + 40 + 70, the churned customers B and E had 150.
    expect(dataset.revenueChurn).toBeCloseTo(150 / 290, 14);
  });

  it("counts orders as the days on which a customer bought", () => {
    // A, C, D and F on one day each, over an average of 4 customers.
    expect(dataset.orders).toEqual({
      count: 4,
      unit: "customerDays",
      value: 225,
      frequency: 1,
    });
  });

  it("reports unmatched credit notes and amounts of 0", () => {
    expect(remarksOf(dataset)).toEqual([
      "Negative amounts that take no purchase back whole: 1. They are taken off the revenue of their customers and count as no purchase.",
    ]);
    const free = read([...byHand, ["B", day("2025-02-02"), 0]]);
    expect(remarksOf(free)).toContain("Rows with an amount of 0: 1. They count as purchases.");
    expect(free.counts.lost).toBe(1);
  });

  it("counts at an earlier as-of date as if the later rows did not exist", () => {
    const asOf = day("2025-06-30");
    const earlier = read(byHand, { asOf });
    const cut = read(
      byHand.filter(([, when]) => when <= asOf),
      { asOf },
    );
    expect(earlier.counts).toEqual(cut.counts);
    expect(earlier.revenue).toEqual(cut.revenue);
    expect(earlier.rows).toEqual({
      read: 12,
      kept: 10,
      dropped: [{ reason: "outside the period", count: 2 }],
    });
  });

  it("refuses an as-of date before all rows, and one at which no customer has bought for a year", () => {
    const reason = (asOf: number): string => {
      const refused = readNow(selectionOf(headers, byHand), { asOf, chosen: { kind: "log" } });
      return refused.ok ? "read" : refused.problem.reason;
    };
    expect([reason(day("2020-01-01")), reason(day("2030-01-01"))]).toEqual([
      "bad as-of date",
      "no customers",
    ]);
  });

  it("gives an upper limit instead of a churn rate where the only customer stays", () => {
    const one = read([
      ["A", day("2024-06-01"), 10],
      ["A", day("2025-12-31"), 10],
    ]);
    expect(one.counts).toMatchObject({ start: 1, lost: 0, joined: 0, end: 1 });
    expect(one.measures.churn_now).toBeUndefined();
    expect(one.churn.upperLimit).toBeCloseTo(0.95, 14);
    expect(one.questions.map(({ about }) => about)).toContain("churn_now");
  });

  it("annualises the estimate from a log of less than 455 days, and asks about it", () => {
    const short = read([
      ["A", to - 399, 10],
      ["B", to - 300, 20],
      ["A", to - 10, 40],
      ["C", to, 40],
    ]);
    // 400 days are two halves of 200; of A and B, B churned: 1-(1-1/2)^(365/200).
    expect(short.counts).toMatchObject({ start: 2, lost: 1, joined: 1, end: 2 });
    expect(short.measures.churn_now?.value).toBeCloseTo(1 - 0.5 ** (365 / 200), 14);
    expect(short.measures.churn_now?.confirmed).toBe(false);
    expect(short.measures.new_customers?.value).toBeCloseTo(365 / 200, 14);
    expect(short.measures.revenue_per_customer?.value).toBeCloseTo((80 / 2) * (365 / 200), 12);
    expect(short.questions.map(({ about }) => about)).toContain("churn_now");
  });

  it("applies the margin rate of the rows with a margin to all revenue", () => {
    const rows = byHand.map((row, index) => [...row, index % 2 === 0 ? row[2] * 0.25 : null]);
    const withMargin = datasetOf([...headers, "DB"], rows, { chosen: { kind: "log" } });
    expect(withMargin.measures.margin_rate?.value).toBeCloseTo(0.25, 14);
    expect(withMargin.measures.annual_margin?.value).toBeCloseTo(0.25 * 225, 12);
    // Margins of the year before: 20 for the churned customer B, none for A and C.
    expect(withMargin.marginOfLost).toEqual({ lost: (80 * 0.25) / 2, rest: 0 });
    // A log that begins 100 days before the period: a year's from these.
    const short = [
      ["A", to - 464, 100, 40],
      ["B", to - 400, 100, 20],
      ["A", to, 100, 30],
    ];
    const { marginOfLost } = datasetOf([...headers, "DB"], short, { chosen: { kind: "log" } });
    expect(marginOfLost).toEqual({ lost: 20 * 3.65, rest: 40 * 3.65 });
  });
});

const someRows = fc.array(
  fc.tuple(
    fc.constantFrom("a", "b", "c", "d", "e", "f"),
    fc.integer({ min: to - 1000, max: to }),
    fc.integer({ min: -50, max: 100 }),
  ),
  { maxLength: 40 },
);
/** A log of more than 455 days with any customers. */
const longRows = someRows.map((rows): readonly Row[] => [["a", to - 700, 11], ...rows, ["a", to, 12]]);
const windows = fc
  .option(fc.integer({ min: 30, max: 365 }))
  .map((days) => (days === null ? {} : { windowDays: days }));

/** Counted customer by customer, without matching credit notes. */
function naive(rows: readonly Row[], window: number): Readonly<Record<string, number>> {
  const from = to - 365;
  const ids = [...new Set(rows.map(([customer]) => customer))];
  const bought = (customer: string, after: number, until: number): boolean =>
    rows.some(([id, when, amount]) => id === customer && amount >= 0 && when > after && when <= until);
  const start = ids.filter((id) => bought(id, from - window, from));
  const end = ids.filter((id) => bought(id, to - window, to));
  return {
    start: start.length,
    lost: start.filter((id) => !end.includes(id)).length,
    end: end.length,
    joined: end.filter((id) => !start.includes(id)).length,
    returned: end.filter((id) => !start.includes(id) && bought(id, 0, from)).length,
    revenue: rows.reduce((sum, [, when, amount]) => (when > from && when <= to ? sum + amount : sum), 0),
  };
}

/** Without negative amounts, so there is no credit note to match. */
const purchasesOnly = longRows.map((rows) =>
  rows.map(([id, when, amount]): Row => [id, when, Math.abs(amount)]),
);

describe("a log of purchases with any rows", () => {
  it("satisfies S - L + N = E", () => {
    fc.assert(
      fc.property(longRows, windows, (rows, window) => {
        const read = readNow(selectionOf(headers, rows), { chosen: { kind: "log" }, ...window });
        if (!read.ok) return expect(read.problem.reason).toBe("no customers");
        const { start, lost, joined, end } = read.value.counts;
        expect(start! - lost! + joined!).toBe(end);
      }),
    );
  });

  it("gives the same counts as a naive count and the same churned customers as CHURNRATE.LOG", () => {
    fc.assert(
      fc.property(purchasesOnly, windows, (rows, option) => {
        const { counts, revenue } = read(rows, option);
        const window = option.windowDays ?? 365;
        const expected = naive(rows, window);
        expect({ ...counts, joinedAndLeft: undefined, revenue: revenue?.annual }).toEqual(expected);
        const churn = churnOfLog({
          customers: rows.map(([id]) => id),
          dates: rows.map(([, when]) => when),
          fromDate: to - 365,
          toDate: to,
          windowDays: window,
        });
        if (!churn.ok) throw new Error(churn.problem.reason);
        expect([churn.value.customersStart, churn.value.lost, churn.value.customersEnd]).toEqual([
          counts.start,
          counts.lost,
          counts.end,
        ]);
        expect(churn.value.new + churn.value.returned).toBe(counts.joined);
      }),
    );
  });

  it("does not depend on the order of the rows or on the names of the customers", () => {
    const figures = ({ counts, measures, revenue, orders }: Dataset): unknown => ({
      counts,
      orders,
      revenue,
      churn: measures.churn_now?.value,
      each: measures.revenue_per_customer?.value,
    });
    let counted = 0;
    fc.assert(
      fc.property(
        longRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const whole = readNow(selectionOf(headers, rows), { chosen: { kind: "log" } });
          if (!whole.ok) return;
          counted += 1;
          expect(figures(read(shuffled))).toEqual(figures(whole.value));
          const renamed = rows.map(([id, when, amount]): Row => [
            `Kunde ${id.charCodeAt(0) * 7}`,
            when,
            amount,
          ]);
          expect(figures(read(renamed))).toEqual(figures(whole.value));
        },
      ),
    );
    expect(counted).toBeGreaterThan(50);
  });

  it("equals the sum of its segments", () => {
    let counted = 0;
    fc.assert(
      fc.property(longRows, (rows) => {
        const withSegment = rows.map((row) => [
          ...row,
          { a: "North", b: "north", c: "South", d: "East" }[row[0]] ?? null,
        ]);
        const read = readNow(selectionOf([...headers, "Region"], withSegment), { chosen: { kind: "log" } });
        if (!read.ok || read.value.segments === undefined) return;
        counted += 1;
        const { segments, counts, revenue } = read.value;
        const sum = (of: (each: (typeof segments.each)[number]) => number): number =>
          segments.each.reduce((total, each) => total + of(each), 0);
        expect([sum(({ start }) => start), sum(({ lost }) => lost), sum(({ end }) => end)]).toEqual([
          counts.start,
          counts.lost,
          counts.end,
        ]);
        expect(segments.revenueAddsUp).toBe(true);
        expect(revenue).not.toBeNull();
      }),
    );
    expect(counted).toBeGreaterThan(50);
  });
});

describe("segments of a log, counted by hand", () => {
  it("each have their own customers, churn rate and annual revenue", () => {
    const regions: Readonly<Record<string, string>> = {
      A: "North",
      B: "South",
      C: "South",
      D: "north",
      E: "South",
      F: "North",
    };
    const { segments } = datasetOf(
      [...headers, "Region"],
      byHand.map((row) => [...row, regions[row[0]]!]),
      { chosen: { kind: "log" } },
    );
    expect(segments?.each).toEqual([
      // A stays, D and F join: 350 + 20 + 500 over an average of (1 + 3) / 2 customers.
      {
        name: { say: "named", name: "North" },
        start: 1,
        lost: 0,
        end: 3,
        churn: 0,
        revenuePerCustomer: 435,
        marginRate: null,
        annualMargin: null,
      },
      // B and E churned, C stays: 60 - 30 over an average of (3 + 1) / 2 customers.
      {
        name: { say: "named", name: "South" },
        start: 3,
        lost: 2,
        end: 1,
        churn: 2 / 3,
        revenuePerCustomer: 15,
        marginRate: null,
        annualMargin: null,
      },
    ]);
  });
});

describe("ids that stand for many customers", () => {
  const rows: readonly Row[] = [
    ...byHand,
    ["Kontantkund", day("2024-03-01"), 1000],
    ["Kontantkund", day("2025-03-01"), 2000],
    ["Kontantkund", day("2025-09-01"), 3000],
  ];
  const open = (dataset: Dataset) => dataset.choices.find(({ name }) => name === "collective_ids");

  it("count as one customer each until the user decides, and are asked about by name", () => {
    const dataset = read(rows);
    expect(open(dataset)).toEqual({ name: "collective_ids", value: "one", confirmed: false });
    expect(dataset.counts).toMatchObject({ start: 5, lost: 2, end: 5 });
    expect(questionsOf(dataset)).toContain("Do these ids stand for many customers: Kontantkund?");
    const confirmed = read(rows, { chosen: { kind: "log", collective_ids: "one" } });
    expect([open(confirmed)?.confirmed, confirmed.counts]).toEqual([true, dataset.counts]);
  });

  it("change only the ledger of rows when they are left out", () => {
    const dataset = read(rows, { chosen: { kind: "log", collective_ids: "left_out" } });
    const plain = read(byHand);
    expect(open(dataset)).toEqual({ name: "collective_ids", value: "left_out", confirmed: true });
    expect(dataset.counts).toEqual(plain.counts);
    expect(dataset.revenue).toEqual(plain.revenue);
    expect(dataset.orders).toEqual(plain.orders);
    expect(dataset.rows).toEqual({
      ...plain.rows,
      read: rows.length,
      dropped: [...plain.rows.dropped, { reason: "id of many customers", count: 3 }],
    });
  });

  it("do not change the period when they are left out, but their segment disappears", () => {
    const segments = ["North", "South"];
    const later: readonly Row[] = [...byHand, ["Kontantkund", day("2026-01-31"), 2000]];
    const cells = later.map((row, index) => [
      ...row,
      row[0] === "Kontantkund" ? "Shop" : segments[index % 2]!,
    ]);
    const dataset = datasetOf([...headers, "Segment"], cells, {
      chosen: { kind: "log", collective_ids: "left_out" },
    });
    expect(dataset.period?.to).toBe(day("2026-01-31"));
    expect([...segmentNamesOf(dataset)].sort()).toEqual(segments);
  });

  it("are refused where leaving them out leaves no purchase", () => {
    const only = rows.filter(([id]) => id === "Kontantkund");
    const selection = selectionOf(headers, only);
    const left = readNow(selection, { chosen: { kind: "log", collective_ids: "left_out" } });
    expect(left.ok || left.problem.reason).toBe("no purchases");
  });
});
