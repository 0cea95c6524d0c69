import fc from "fast-check";
import { convertRate } from "../../../src/core/churn/convertRate";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { Dataset } from "../../../src/data/dataset";
import type { DatasetOptions } from "../../../src/data/datasetOptions";
import { lostMeans, questionsOf, remarksOf, segmentNamesOf, sourceOf } from "../inWords";
import { datasetOf, readNow, selectionOf, serial } from "../selectionOf";

type Row = readonly DataCell[];

/** January 2023 to February 2024. */
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const months = [...monthNames.map((name) => `${name} 2023`), "Jan 2024", "Feb 2024"];
const headers = ["Customer", ...months];
const through = (from: number, to: number, amount: number): DataCell[] =>
  months.map((_, month) => (month >= from && month <= to ? amount : null));

// February 2023 to February 2024: there at the start are a, b, c and d; c has gone; e is new; f was there in January
// 2023 only and is back; g came and left.
const rows: readonly Row[] = [
  ["a", ...through(0, 13, 100)],
  ["b", ...through(0, 12, 100).slice(0, 13), 130],
  ["c", ...through(0, 8, 200)],
  ["d", ...through(1, 12, 100).slice(0, 13), 40],
  ["e", ...through(6, 13, 50)],
  ["f", 80, ...through(13, 13, 80).slice(1)],
  ["g", ...through(3, 5, 10)],
];
const counts = { start: 4, lost: 1, joined: 2, returned: 1, end: 5, joinedAndLeft: 1 };
/** March 2023 to February 2024. */
const revenue = 12 * 100 + (11 * 100 + 130) + 7 * 200 + (11 * 100 + 40) + 8 * 50 + 80 + 3 * 10;

const said: DatasetOptions = { chosen: { amount_months: "1" } };
function outcome(heads: readonly DataCell[], table: readonly Row[], options: DatasetOptions = {}): string {
  const read = readNow(selectionOf(heads, table), options);
  return read.ok ? read.value.kind : read.problem.reason;
}
const choiceOf = ({ choices }: Dataset, name: string): unknown =>
  choices.find((choice) => choice.name === name);

describe("revenue by period", () => {
  it("compares the last month with that of a year before", () => {
    const dataset = datasetOf(headers, rows);
    expect(dataset.kind).toBe("wide");
    expect(dataset.counts).toEqual(counts);
    expect(dataset.measures).toMatchObject({
      customers: { value: 5, confirmed: true },
      churn_now: { value: 1 / 4, confirmed: true },
      new_customers: { value: 2, confirmed: true },
      revenue_per_customer: { value: revenue / 4.5, confirmed: false },
    });
    expect(dataset.revenue).toEqual({ annual: revenue, per: "average" });
    expect(dataset.revenueChurn).toBe(200 / 500);
    expect(dataset.period).toEqual({ from: serial("2023-02-28"), to: serial("2024-02-29") });
    expect(dataset.columns).toEqual({
      customer: "Customer",
      periods: { first: "Jan 2023", last: "Feb 2024" },
    });
    expect(lostMeans(dataset.churn.definition)).toBe("Lost: revenue in Feb 2023, and none in Feb 2024");
    expect(sourceOf(dataset, "churn_now")).toContain("1 lost of 4 customers, Feb 2023 to Feb 2024");
    expect(sourceOf(dataset, "new_customers")).toContain("1 of them came back");
  });

  it("says what became of the revenue of the start: 500, of which 200 left, 60 went and 30 came", () => {
    expect(remarksOf(datasetOf(headers, rows))).toEqual([
      "Of the revenue of the customers of Feb 2023, 48 % is kept in Feb 2024 (gross revenue retention) and 54 % with what they spend more (net): 12 % less and 6 % more from those who stayed.",
    ]);
  });

  it("is the same in any order of rows and columns, with other columns, titles and totals", () => {
    const order = headers.map((_, column) => column);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rows], { minLength: rows.length }),
        fc.shuffledSubarray(order, { minLength: order.length }),
        (table, columns) => {
          const sums = months.map((_, at) => table.reduce((sum, row) => sum + Number(row[at + 1]), 0));
          const pick = (row: Row): Row => [
            ...columns.map((column) => row[column] ?? null),
            row.slice(1).reduce<number>((sum, cell) => sum + Number(cell), 0),
          ];
          const dataset = datasetOf(
            [...columns.map((column) => headers[column]!), "Total"],
            [...table, ["Total", ...sums]].map(pick),
          );
          expect(dataset.counts).toEqual(counts);
          expect(dataset.revenue?.annual).toBeCloseTo(revenue, 8);
          expect(dataset.rows.dropped).toEqual([{ reason: "total row", count: 1 }]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("leaves out a last row that adds the others up without saying so", () => {
    const sums = months.map((_, at) => rows.reduce((sum, row) => sum + Number(row[at + 1]), 0));
    const dataset = datasetOf(headers, [...rows, ["All of them", ...sums]]);
    expect(dataset.counts).toEqual(counts);
    expect(dataset.rows).toEqual({ read: 8, kept: 7, dropped: [{ reason: "total row", count: 1 }] });
  });

  it("leaves out subtotals that end in the word, as Excel writes them, and no customer of such a name", () => {
    const sumOf = (some: readonly Row[]): Row =>
      months.map((_, at) => some.reduce((sum, row) => sum + Number(row[at + 1]), 0));
    const [north, south] = [rows.slice(0, 3), rows.slice(3)];
    const table = [
      ...north,
      ["North Total", ...sumOf(north)],
      ...south,
      ["South Total", ...sumOf(south)],
      ["Grand Total", ...sumOf(rows)],
    ];
    const dataset = datasetOf(headers, table);
    expect(dataset.counts).toEqual(counts);
    expect(dataset.rows.dropped).toEqual([{ reason: "total row", count: 3 }]);
    const named = datasetOf(headers, [...rows, ["Petro Total", ...through(0, 13, 7)]]);
    expect(named.counts).toMatchObject({ start: 5, end: 6 });
  });

  it.each([
    [
      "ISO months",
      months.map((_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`),
    ],
    [
      "months first",
      months.map((_, at) => `${String((at % 12) + 1).padStart(2, "0")}/${2023 + Math.floor(at / 12)}`),
    ],
    ["two digits", months.map((name) => name.toLowerCase().replace(" 20", "-"))],
    [
      "days",
      months.map((_, at) =>
        serial(`${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`),
      ),
    ],
    ["words beside", months.map((name) => `Revenue ${name}`)],
    [
      "Finnish",
      months.map(
        (_, at) =>
          `${"tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(" ")[at % 12]}kuu ${2023 + Math.floor(at / 12)}`,
      ),
    ],
  ])("reads headers of %s", (_, heads) => {
    const dataset = datasetOf(["Kunde", ...heads], rows);
    expect(dataset.kind).toBe("wide");
    expect(dataset.counts).toEqual(counts);
  });

  it("adds up the contracts of a customer, takes credits off, and reads dashes as nothing", () => {
    const split = [
      ...rows.slice(1),
      ["a", ...months.map((_, month) => (month < 7 ? 100 : "-"))],
      ["A ", ...months.map((_, month) => (month < 7 ? 0 : 150))],
      ["a", ...months.map((_, month) => (month < 7 ? "" : -50))],
    ];
    const dataset = datasetOf(headers, split);
    expect(dataset.counts).toEqual(counts);
    expect(dataset.revenue?.annual).toBe(revenue);
    const credited = datasetOf(headers, [...rows, ["a", ...through(13, 13, -100)]]);
    expect(credited.counts).toMatchObject({ lost: 2, end: 4 });
  });

  it("leaves out rows with an error, without a customer or with words for an amount, and counts them", () => {
    const dataset = datasetOf(headers, [
      ...rows,
      ["x", { fault: "#N/A" }, ...through(1, 13, 5).slice(1)],
      [null, ...through(0, 13, 5)],
      ["y", ...through(0, 12, 5).slice(0, 13), "on hold"],
    ]);
    expect(dataset.counts).toEqual(counts);
    expect(dataset.rows.dropped).toEqual([
      { reason: "error cell", count: 1 },
      { reason: "no customer", count: 1 },
      { reason: "no usable amount", count: 1 },
    ]);
  });

  it("measures segments as the whole", () => {
    const dataset = datasetOf(
      ["Customer", "Segment", ...months],
      rows.map(([name, ...cells]) => [name!, String(name) < "d" ? "North" : "South", ...cells]),
    );
    expect(segmentNamesOf(dataset)).toEqual(["South", "North"]);
    expect(dataset.segments?.each).toMatchObject([
      { start: 1, lost: 0, end: 3 },
      { start: 3, lost: 1, end: 2, churn: 1 / 3 },
    ]);
  });

  it("counts at another day by the last period that has ended", () => {
    const dataset = datasetOf(headers, rows, { asOf: serial("2024-02-15") });
    expect(dataset.period).toEqual({ from: serial("2023-01-31"), to: serial("2024-01-31") });
    expect(dataset.counts).toMatchObject({ start: 4, lost: 2, end: 4 });
    expect(outcome(headers, rows, { asOf: serial("2023-01-31") })).toBe("bad as-of date");
  });
});

describe("revenue by quarter and by year", () => {
  it("is compared four quarters back", () => {
    const quarters = ["Q1 2023", "Q2 2023", "Q3 2023", "Q4 2023", "Q1 2024"];
    const dataset = datasetOf(
      ["Kunde", ...quarters],
      [
        ["a", 300, 300, 300, 300, 300],
        ["b", 300, 300, null, null, null],
        ["c", null, null, 90, 90, 90],
      ],
      { chosen: { amount_months: "3" } },
    );
    expect(dataset.counts).toMatchObject({ start: 2, lost: 1, joined: 1, end: 2 });
    expect(dataset.measures.churn_now).toMatchObject({ value: 0.5, confirmed: true });
    expect(dataset.revenue?.annual).toBe(1200 + 300 + 270);
  });

  it("is compared one year back, and needs no word on what an amount covers", () => {
    const dataset = datasetOf(
      ["Account", 2022, 2023, 2024],
      [
        ["a", 10, 10, 20],
        ["b", 10, 10, 0],
        ["c", 10, 0, 30],
      ],
    );
    expect(dataset.counts).toEqual({ start: 2, lost: 1, joined: 1, returned: 1, end: 2, joinedAndLeft: 0 });
    expect(choiceOf(dataset, "amount_months")).toEqual({
      name: "amount_months",
      value: "12",
      confirmed: true,
    });
    expect(dataset.revenue?.annual).toBe(50);
  });
});

describe("what revenue by period leaves open", () => {
  it("is scaled to a year and asked where it covers less than one", () => {
    const short = datasetOf(
      ["Customer", "Jan", "Feb", "Mar", "Apr"],
      [
        ["a", 10, 10, 10, 10],
        ["b", 10, 10, 10, 10],
        ["c", 10, 10, 0, 0],
      ],
      said,
    );
    expect(short.measures.churn_now).toMatchObject({ value: convertRate(1 / 3, 4), confirmed: false });
    expect(short.revenue?.annual).toBe((30 + 20 + 20) * 4);
    expect(short.period).toBeNull();
    expect(questionsOf(short)[0]).toMatch(/less than 12 months.*from Jan to Apr/);
  });

  it("is what an amount covers: monthly revenue, or yearly values as of each month", () => {
    const asked = datasetOf(headers, rows);
    expect(choiceOf(asked, "amount_months")).toEqual({ name: "amount_months", value: "1", confirmed: false });
    const yearly = datasetOf(headers, rows, { chosen: { amount_months: "12" } });
    expect(yearly.revenue?.annual).toBeCloseTo(revenue / 12, 10);
    const heads = (word: string): readonly string[] => [
      "Customer",
      ...months.map((name) => `${word} ${name}`),
    ];
    expect(choiceOf(datasetOf(heads("MRR"), rows), "amount_months")).toMatchObject({
      value: "1",
      confirmed: true,
    });
    expect(choiceOf(datasetOf(heads("ARR"), rows), "amount_months")).toMatchObject({
      value: "12",
      confirmed: true,
    });
    expect(choiceOf(datasetOf(heads("Omsætning"), rows), "amount_months")).toMatchObject({ confirmed: true });
  });

  it("is no amount of a year because columns or sheets are of financial years", () => {
    const table = [
      ["a", 300, 300, 300, 300, 300],
      ["b", 300, 300, null, null, null],
    ];
    const quarters = ["Q1 FY23", "Q2 FY23", "Q3 FY23", "Q4 FY23", "Q1 FY24"];
    const selection = { ...selectionOf(["Customer", ...quarters], table), sheetName: "FY24 monthly report" };
    const read = readNow(selection);
    expect(read.ok && read.value.period).toBeNull();
    expect(read.ok && choiceOf(read.value, "amount_months")).toEqual({
      name: "amount_months",
      value: "3",
      confirmed: false,
    });
  });

  it("is whether the last period is over, where most customers are missing in it", () => {
    const open = rows.map((row, at) => (at === 0 ? row : [...row.slice(0, -1), null]));
    const guessed = datasetOf(headers, open);
    expect(choiceOf(guessed, "last_period")).toEqual({
      name: "last_period",
      value: "left_out",
      confirmed: false,
    });
    expect(guessed.period?.to).toBe(serial("2024-01-31"));
    const counted = datasetOf(headers, open, { chosen: { last_period: "counts" } });
    expect(counted.counts.end).toBe(1);
    expect(choiceOf(counted, "last_period")).toMatchObject({ value: "counts", confirmed: true });
  });

  it("leaves out months to come, and says so", () => {
    const dataset = datasetOf(
      [...headers, "Mar 2024", "Apr 2024"],
      rows.map((row) => [...row, null, 0]),
    );
    expect(dataset.counts).toEqual(counts);
    expect(remarksOf(dataset)[0]).toMatch(/nobody has revenue: 2\./);
  });

  it("is what makes a customer, where many buy now and then", () => {
    const years = Array.from(
      { length: 24 },
      (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    );
    // Each buys in every third month; the last stops after a year.
    const buyers = Array.from({ length: 9 }, (_, who) => [
      `k${who}`,
      ...years.map((_, at) => (at % 3 === who % 3 && (who < 8 || at < 12) ? 10 : null)),
    ]);
    const guessed = datasetOf(["Customer", ...years], buyers);
    expect(choiceOf(guessed, "customers_have")).toEqual({
      name: "customers_have",
      value: "year",
      confirmed: false,
    });
    expect(guessed.counts).toMatchObject({ start: 9, lost: 1, joined: 0, end: 8 });
    expect(lostMeans(guessed.churn.definition)).toContain("in the 12 months to 2024-12");
    const byMonth = datasetOf(["Customer", ...years], buyers, { chosen: { customers_have: "period" } });
    expect(byMonth.counts).toMatchObject({ start: 3, lost: 1, end: 2 });
  });

  it("is whether rows are customers, where no header says so or they look like figures", () => {
    const first = (header: string, names: readonly string[]): Dataset =>
      datasetOf(
        [header, ...months],
        names.map((name, at) => [name, ...rows[at % 7]!.slice(1)]),
      );
    expect(choiceOf(first("Customer", ["a", "b", "c"]), "rows_are")).toBeUndefined();
    expect(choiceOf(first("", ["a", "b", "c"]), "rows_are")).toMatchObject({ confirmed: false });
    expect(
      choiceOf(first("Account", ["Revenue", "Cost of sales", "Gross margin"]), "rows_are"),
    ).toMatchObject({
      confirmed: false,
    });
    expect(outcome(["", ...months], rows, { chosen: { rows_are: "else" } })).toBe("no customer column");
  });

  it("is the kind, where a column says who left", () => {
    const table = rows.map((row, at) => [...row, at === 2 ? "yes" : "no"]);
    expect(choiceOf(datasetOf([...headers, "Churned"], table), "kind")).toMatchObject({ confirmed: false });
    expect(choiceOf(datasetOf(headers, rows), "kind")).toBeUndefined();
  });

  it("is the churn rate where nobody left, with its upper limit", () => {
    const loyal = datasetOf(headers, rows.slice(0, 2));
    expect(loyal.measures.churn_now).toBeUndefined();
    expect(loyal.churn.upperLimit).toBeCloseTo(1 - 0.05 ** (1 / 2), 14);
    expect(questionsOf(loyal)[0]).toContain(
      "All 2 customers with revenue in Feb 2023 have revenue in Feb 2024",
    );
  });
});

describe("what is no revenue by period", () => {
  it("is refused where periods are left out, come twice, or are empty between", () => {
    const without = (column: number, row: Row): Row => row.filter((_, at) => at !== column);
    expect(
      outcome(
        without(5, headers) as string[],
        rows.map((row) => without(5, row)),
      ),
    ).toBe("uneven periods");
    expect(outcome(["Customer", "Jan 2024", "Jan 2024", "Feb 2024"], [["a", 1, 2, 3]])).toBe(
      "repeated periods",
    );
    expect(outcome(["Customer", ...months], [["a", 5, null, ...through(2, 13, 5).slice(2)]])).toBe(
      "uneven periods",
    );
    expect(outcome(["a", "b"], [["x", 1]], { chosen: { kind: "wide" } })).toBe("no revenue by period");
  });

  it("is regions, a budget, or a count of something", () => {
    expect(outcome(["Region", ...months], rows)).toBe("no customer column");
    expect(outcome(["Customer", ...months.map((name) => `Budget ${name}`)], rows)).not.toBe("wide");
    expect(outcome(["Customer", ...months.map((name) => `Logins ${name}`)], rows)).not.toBe("wide");
  });

  it("is key figures by month", () => {
    expect(
      outcome(
        ["Figure", "Jan 2024", "Feb 2024", "Mar 2024"],
        [
          ["Customers at start", 100, 95, 97],
          ["Customers lost", 8, 5, 4],
          ["New customers", 3, 7, 6],
        ],
      ),
    ).toBe("figures");
  });

  it("is cohorts by the month in which they began, across months", () => {
    const cohorts = datasetOf(
      ["Cohort", "2024-01", "2024-02", "2024-03", "2024-04"],
      [
        ["2024-01", 100, 80, 70, 65],
        ["2024-02", null, 120, 90, 81],
        ["2024-03", null, null, 110, 99],
        ["2024-04", null, null, null, 130],
      ],
    );
    expect(cohorts.kind).toBe("cohort");
    expect(cohorts.measures.customers?.value).toBe(65 + 81 + 99 + 130);
    expect(cohorts.measures.churn_now?.value).toBeCloseTo(convertRate(25 / 270, 12), 12);
    expect(choiceOf(cohorts, "period_months")).toMatchObject({ value: "1", confirmed: true });
  });
});

describe("any revenue by period", () => {
  const amount = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -5, max: 100 }));
  const table = fc.array(fc.array(amount, { minLength: 14, maxLength: 14 }), { minLength: 1, maxLength: 8 });

  it("has as many customers at the end as at the start, less those lost, with those won", () => {
    let counted = 0;
    fc.assert(
      fc.property(table, fc.constantFrom("period", "year"), (cells, customers_have) => {
        const all = [["always", ...through(0, 13, 5)], ...cells.map((row, at) => [`k${at}`, ...row])];
        const read = readNow(selectionOf(headers, all), {
          chosen: { customers_have, last_period: "counts" },
        });
        if (!read.ok || read.value.kind !== "wide") return;
        const { start, lost, joined, returned, end } = read.value.counts;
        expect(start! - lost! + joined!).toBe(end);
        expect(returned).toBeLessThanOrEqual(joined!);
        counted += 1;
      }),
    );
    expect(counted).toBeGreaterThan(50);
  });

  it("has the customers of its rows as purchases, where they buy in each month that they are there", () => {
    const span = 18;
    const ends = Array.from({ length: span }, (_, at) => {
      const month = 8 + at;
      return `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    });
    const stay = fc.array(fc.boolean(), { minLength: span, maxLength: span });
    fc.assert(
      fc.property(fc.array(stay, { minLength: 2, maxLength: 12 }), (stays) => {
        const all = [ends.map(() => true), ...stays];
        const across = all.map((there, who) => [`k${who}`, ...there.map((is) => (is ? 10 : null))]);
        const log = all.flatMap((there, who) =>
          ends.flatMap((end, at): Row[] => (there[at] ? [[`k${who}`, `${end}-28`, 10]] : [])),
        );
        const wide = datasetOf(["Customer", ...ends], across, {
          chosen: { customers_have: "period", last_period: "counts" },
        });
        // Who bought in the 28 days to the end of February 2024, and of February 2023.
        const bought = datasetOf(["Customer", "Date", "Amount"], log, {
          windowDays: 28,
          chosen: { kind: "log" },
        });
        const { start, lost, joined, returned, end } = bought.counts;
        expect(wide.counts).toMatchObject({ start, lost, joined, returned, end });
      }),
      { numRuns: 25 },
    );
  });
});
