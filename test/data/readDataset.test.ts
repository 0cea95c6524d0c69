import { words } from "../words";
import { problemText } from "../../src/app/problemText";
import fc from "fast-check";
import type { DataCell } from "../../src/data/cells/dataCell";
import { datasetOf, readNow, selectionOf, serial } from "./selectionOf";
import { reasonsOfColumns, sourceOf } from "./inWords";

const dated = ["Customer", "Start", "End", "Revenue per year"];

/** Counted by hand: as-of is the last date, 2025-12-31, so the period begins on 2024-12-31. */
const byHand = [
  ["A", "2020-05-01", null, 1000],
  ["B", "2021-01-01", null, 2000],
  ["C", "2022-02-02", "2025-03-01", 3000],
  ["D", "2019-01-01", "2025-12-31", 4000],
  ["E", "2018-01-01", "2024-12-31", 9000],
  ["F", "2025-02-01", null, 6000],
  ["G", "2025-03-01", "2025-09-01", 7000],
];

describe("a customer list with start and end dates", () => {
  const dataset = datasetOf(dated, byHand);

  it("counts S, L, N and E over the 12 months up to the last date", () => {
    expect(dataset.counts).toEqual({
      start: 4,
      lost: 2,
      joined: 1,
      returned: null,
      end: 3,
      joinedAndLeft: 1,
    });
    expect(dataset.period).toEqual({ from: serial("2024-12-31"), to: serial("2025-12-31") });
  });

  it("measures the churn rate as L/S, the customers as E, and the revenue per active customer", () => {
    expect(dataset.measures.churn_now?.value).toBe(0.5);
    expect(dataset.measures.customers?.value).toBe(3);
    expect(dataset.measures.new_customers?.value).toBe(1);
    expect(dataset.measures.revenue_per_customer?.value).toBe(3000); // (1000 + 2000 + 6000) / 3
    expect(dataset.revenueChurn).toBe(0.7); // 3000 + 4000 out of 1000 + 2000 + 3000 + 4000
  });

  it("states the source of each figure", () => {
    expect(sourceOf(dataset, "churn_now")).toBe(
      "measured from Customers!A1:D8, 7 rows: 2 lost of 4 customers, 2024-12-31 to 2025-12-31",
    );
    expect(reasonsOfColumns(dataset)).toContain('recognised by its header "Customer"');
  });

  it("counts at the as-of date that is set, and refuses one before all data", () => {
    const earlier = readNow(selectionOf(dated, byHand), { asOf: serial("2025-02-28") });
    expect(earlier.ok && earlier.value.counts).toEqual({
      start: 5, // A to E
      lost: 1, // E
      joined: 1, // F
      returned: null,
      end: 5,
      joinedAndLeft: 0,
    });
    expect(readNow(selectionOf(dated, byHand), { asOf: serial("2000-01-01") })).toMatchObject({
      problem: { reason: "bad as-of date" },
    });
  });

  it("annualises a history of 3 to 12 months and leaves a shorter one unmeasured", () => {
    const since = (start: string): ReturnType<typeof datasetOf> =>
      datasetOf(dated, [
        ["A", start, null, 10],
        ["B", start, "2025-12-31", 10],
        ["C", start, null, 10],
        ["D", start, null, 10],
      ]);
    // 2025-07-01 to 2025-12-31 is 183 days: 1 - 0.75^(365/183)
    expect(since("2025-07-01").measures.churn_now?.value).toBeCloseTo(1 - 0.75 ** (365 / 183), 14);
    expect(sourceOf(since("2025-07-01"), "churn_now")).toContain("annualised from 183 days");
    expect(since("2025-11-01").measures.churn_now).toBeUndefined();
  });

  it("shows an upper limit where no customer left", () => {
    const nobody = datasetOf(dated, [
      ["A", "2020-01-01", null, 10],
      ["B", "2020-01-01", null, 10],
      ["C", "2025-06-01", null, 10],
    ]);
    expect(nobody.measures.churn_now).toBeUndefined();
    expect(nobody.churn.upperLimit).toBeCloseTo(1 - Math.sqrt(0.05), 14);
    expect(nobody.questions.map((question) => question.about)).toContain("churn_now");
  });

  it("counts a customer whose end date is 9999-12-31 as active", () => {
    const open = datasetOf(dated, [...byHand, ["H", "2020-01-01", "9999-12-31", 10]]);
    expect(open.counts.end).toBe(4);
    expect(open.period?.to).toBe(serial("2025-12-31"));
  });

  it("satisfies S - L + N = E for any dates", () => {
    const day = fc.integer({ min: 43000, max: 46000 });
    const row = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 2000 })));
    let counted = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const read = readNow(
          selectionOf(
            dated,
            rows.map(([start, stay], index) => [
              `C${index}`,
              start,
              stay === null ? null : start + stay,
              100,
            ]),
          ),
          {},
        );
        if (!read.ok) return expect(read.problem.reason).toBe("no customers");
        counted += 1;
        const { start, lost, joined, end } = read.value.counts;
        expect((start ?? NaN) - (lost ?? NaN) + (joined ?? NaN)).toBe(end);
        const { interval } = read.value.churn;
        const churn = read.value.measures.churn_now?.value;
        if (interval !== null && churn !== undefined) {
          expect(interval.lower).toBeLessThanOrEqual(churn);
          expect(interval.upper).toBeGreaterThanOrEqual(churn);
        }
      }),
    );
    expect(counted).toBeGreaterThan(50);
  });
});

describe("a customer list with a churn flag", () => {
  const headers = ["customerID", "tenure", "MonthlyCharges", "TotalCharges", "Churn"];
  const rows = [
    ["1", 30, 100, 3000, "No"],
    ["2", 6, 50, 300, "No"],
    ["3", 24, 60, 1440, "Yes"],
    ["4", 40, 150, 6000, "No"],
  ];

  it("counts flagged customers as churned, and those with a tenure under a year as new", () => {
    const dataset = datasetOf(headers, rows);
    expect(dataset.counts).toEqual({
      start: 3,
      lost: 1,
      joined: 1,
      returned: null,
      end: 3,
      joinedAndLeft: 0,
    });
    expect(dataset.measures.churn_now).toMatchObject({ value: 1 / 3, confirmed: false });
    expect(dataset.measures.revenue_per_customer?.value).toBe(1200); // (100 + 50 + 150) / 3 * 12
    expect(dataset.columns).toMatchObject({
      customer: "customerID",
      revenue: "MonthlyCharges",
      churned: "Churn",
    });
    expect(dataset.questions.map((question) => question.about)).toEqual(["revenue", "vat"]);
    expect(dataset.choices).toEqual([
      { name: "tenure_in", value: "months", confirmed: false },
      { name: "flag_period", value: "12", confirmed: false },
      { name: "revenue_period", value: "month", confirmed: true },
    ]);
  });

  it("reads the tenure in months or years, as the header, the numbers or the user say", () => {
    const named = (header: string, longest: number): unknown =>
      datasetOf(
        ["customerID", header, "Revenue per year", "Churn"],
        rows.map(([id, tenure, amount, , flag]) => [id!, id === "4" ? longest : tenure!, amount!, flag!]),
      ).choices.find(({ name }) => name === "tenure_in");
    expect(named("Tenure", 72)).toEqual({ name: "tenure_in", value: "months", confirmed: true });
    expect(named("Tenure months", 40)).toEqual({ name: "tenure_in", value: "months", confirmed: true });
    expect(named("Tenure (years)", 40)).toEqual({ name: "tenure_in", value: "years", confirmed: true });
    // With 30, 6, 24 and 40 years no customer is new, so 1 of 4 churned.
    const years = datasetOf(headers, rows, { chosen: { tenure_in: "years" } });
    expect(years.counts).toMatchObject({ start: 4, joined: 0 });
  });

  it("prefers the column that says who left to a status column", () => {
    const both = [...headers.slice(0, 4), "IsActiveMember", "Exited"];
    const dataset = datasetOf(
      both,
      rows.map((row) => [...row.slice(0, 4), 1, row[4] === "Yes" ? 1 : 0]),
    );
    expect(dataset.columns.churned).toBe("Exited");
    expect(dataset.counts.lost).toBe(1);
  });

  it("reads the flag as churn at any time or in the last month if the user chooses so", () => {
    const churn = (flagPeriod: "all" | "1"): number | undefined => {
      const read = readNow(selectionOf(headers, rows), { chosen: { flag_period: flagPeriod } });
      return read.ok ? read.value.measures.churn_now?.value : undefined;
    };
    expect(churn("all")).toBeCloseTo(1 - Math.exp(-12 / 100), 14); // one churned in 30 + 6 + 24 + 40 months
    expect(churn("1")).toBeCloseTo(1 - 0.75 ** 12, 14);
  });

  it("asks for the new customers where there is no tenure", () => {
    const dataset = datasetOf(
      ["Kund", "Uppsagd", "Intäkt per år"],
      [
        ["a", "ja", 10],
        ["b", "nej", 30],
        ["c", "nej", 10],
      ],
    );
    expect(dataset.counts).toMatchObject({ lost: 1, end: 2, joined: null });
    expect(dataset.measures.churn_now?.value).toBe(1 / 3);
    expect(dataset.measures.new_customers).toBeUndefined();
    expect(dataset.questions.map((question) => question.about)).toContain("new_customers");
  });

  it("inverts the flag where the header says who is active", () => {
    const dataset = datasetOf(
      ["Kunde", "Aktiv", "Omsætning pr. år"],
      [
        ["a", "ja", 10],
        ["b", "nej", 30],
        ["c", true, 10],
      ],
    );
    expect(dataset.counts).toMatchObject({ lost: 1, end: 2 });
  });

  it("converts revenue to date into a year's revenue by the months of tenure", () => {
    const dataset = datasetOf(
      ["Customer", "Tenure months", "Total revenue", "Churned"],
      [
        ["a", 10, 100, 0],
        ["b", 30, 900, 0],
        ["c", 10, 0, 1],
      ],
    );
    expect(dataset.measures.revenue_per_customer?.value).toBe((1000 / 50) * 12);
  });
});

describe("columns", () => {
  it("are preferred as the segment where their header says segment", () => {
    const rows = byHand.map((row) => [...row, "Norway", "Small"]);
    expect(datasetOf([...dated, "Country", "Segment"], rows).columns.segment).toBe("Segment");
  });

  it("have the roles that the user gives them", () => {
    const read = readNow(
      selectionOf(
        [...dated, "Index"],
        byHand.map((row) => [...row, 7]),
      ),
      {
        corrections: { revenue: 4, end: null },
      },
    );
    if (!read.ok) throw new Error(read.problem.reason);
    expect(read.value.columns).toEqual({ customer: "Customer", start: "Start", revenue: "Index" });
    expect(read.value.measures.revenue_per_customer?.value).toBe(7);
  });

  it("are recognised in six languages", () => {
    const headers = [
      ["Kunde", "Startdato", "Slutdato", "Omsætning pr. år"],
      ["Kundnummer", "Kund sedan", "Slutdatum", "Årsomsättning"],
      ["Kundenr", "Opprettet", "Sluttdato", "Omsetning per år"],
      ["Asiakasnumero", "Alkupäivä", "Päättymispäivä", "Liikevaihto vuodessa"],
      ["Kundennummer", "Kunde seit", "Vertragsende", "Jahresumsatz"],
      ["Client ID", "Customer since", "Churn date", "ARR"],
    ];
    for (const each of headers) {
      const [customer, start, end, revenue] = each;
      const dataset = datasetOf(each, byHand);
      expect(dataset.columns).toEqual({ customer, start, end, revenue });
      expect(dataset.choices).toContainEqual({ name: "revenue_period", value: "year", confirmed: true });
    }
  });
});

describe("contribution margin", () => {
  it("is revenue times the margin rate, or the amount itself", () => {
    const rated = datasetOf(
      [...dated, "Margin %"],
      byHand.map((row) => [...row, row[0] === "A" ? 0.5 : 0.25]),
    );
    expect(rated.measures.annual_margin?.value).toBeCloseTo((500 + 500 + 1500) / 3, 10);
    expect(rated.measures.margin_rate?.value).toBeCloseTo(2500 / 9000, 14);
    const amount = datasetOf(["Customer", "Start", "End", "Dækningsbidrag pr. måned"], byHand);
    expect(amount.measures.annual_margin?.value).toBe(36000);
    expect(amount.measures.revenue_per_customer).toBeUndefined();
  });
});

describe("rows that cannot be used", () => {
  it("are left out and counted by reason", () => {
    const dataset = datasetOf(dated, [
      ...byHand,
      [null, "2020-01-01", null, 5],
      ["a ", ...byHand[0]!.slice(1)],
      ["I", "unknown", null, 5],
      ["J", "2020-01-01", null, { fault: "#N/A" }],
      [null, null, null, null],
      ["Total", null, null, 32000],
      [null, null, null, null],
    ]);
    expect(dataset.rows).toEqual({
      read: 13,
      kept: 7,
      dropped: [
        { reason: "no customer", count: 2 },
        { reason: "duplicate customer", count: 1 },
        { reason: "no usable start date", count: 1 },
        { reason: "error cell", count: 1 },
        { reason: "total row", count: 1 },
      ],
    });
  });
});

describe("a list that names no customer", () => {
  const headers = ["Churned", "Months", "Monthly fee", "Segment"];
  const rows: readonly (readonly DataCell[])[] = [
    ["no", 40, 10, "North"],
    ["no", 40, 10, "North"],
    ["yes", 24, 12, "South"],
    ["no", 6, 20, "South"],
    [null, null, null, null],
    ["no", { fault: "#N/A" }, 20, "South"],
    ["Total", null, 72, null],
  ];

  it("has one customer per row except in blank rows and totals, and asks whether that is right", () => {
    const dataset = datasetOf(headers, rows);
    expect(dataset.counts).toMatchObject({ end: 3, lost: 1, joined: 1 });
    expect(dataset.rows).toEqual({
      read: 7,
      kept: 4,
      dropped: [
        { reason: "no customer", count: 1 },
        { reason: "error cell", count: 1 },
        { reason: "total row", count: 1 },
      ],
    });
    expect(dataset.choices).toContainEqual({ name: "rows_are", value: "customers", confirmed: false });
    const { choices } = datasetOf(headers, rows, { chosen: { rows_are: "customers" } });
    expect(choices).toContainEqual({ name: "rows_are", value: "customers", confirmed: true });
    const other = readNow(selectionOf(headers, rows), { chosen: { rows_are: "else" } });
    expect(other.ok || other.problem.reason).toBe("no customer column");
    expect(dataset.remarks).toEqual([]);
  });

  it("has no customer in a footer or an unlabelled sum, but has one whose name begins with Total", () => {
    const dataset = datasetOf(
      ["Plan", "Months", "Monthly fee", "Churned"],
      [
        ["Total Care", 40, 10, "no"],
        ["Total Care", 24, 10, "yes"],
        ["Basic", 30, 20, "no"],
        [null, null, 40, null],
        ["Total", null, 40, null],
        ["Source: CRM", null, null, null],
      ],
    );
    expect(dataset.counts).toMatchObject({ end: 2, lost: 1 });
    expect(dataset.rows.dropped).toEqual([
      { reason: "no customer", count: 2 },
      { reason: "total row", count: 1 },
    ]);
  });

  it("is refused where its rows are in two currencies", () => {
    const cells = rows.map((row, index) => [...row, row[0] === null ? null : index === 1 ? "SEK" : "DKK"]);
    const read = readNow(selectionOf([...headers, "Currency"], cells));
    expect(read.ok || read.problem.reason).toBe("mixed currencies");
    const one = cells.map((row) => row.map((cell) => (cell === "SEK" ? "DKK" : cell)));
    expect(readNow(selectionOf([...headers, "Currency"], one)).ok).toBe(true);
  });
});

describe("a selection that cannot be used", () => {
  const refusals: [string, ReturnType<typeof selectionOf>][] = [
    ["empty selection", selectionOf([], [])],
    ["empty selection", selectionOf([null], [[null]])],
    ["one cell", selectionOf([7], [])],
    ["text only", selectionOf(["Customer", "City"], [["a", "Oslo"]])],
    ["no header", selectionOf([1, "2020-01-01", 100], [[2, "2020-01-01", 50]])],
    ["no revenue column", selectionOf(["Customer", "Start"], [["a", "2020-01-01"]])],
    ["no customers", selectionOf(dated, [[null, "2020-01-01", null, 5]])],
    ["no customers", selectionOf(dated, [["a", "2020-01-01", "2020-05-01", 5]])],
    [
      "no customers",
      selectionOf(dated, [
        ["a", "2024-01-01", "2020-05-01", 5],
        ["b", "2024-01-01", "2020-05-01", 5],
      ]),
    ],
    ["no customers", selectionOf(["Customer", "Start", "Revenue"], [])],
    [
      "several rows a customer",
      selectionOf(
        ["Customer", "Churned", "Sales"],
        [
          ["a", "no", 5],
          ["a", "no", 5],
          ["a", "yes", 5],
        ],
      ),
    ],
    [
      "mixed currencies",
      selectionOf(
        ["Customer", "Revenue", "Currency"],
        [
          ["a", 5, "DKK"],
          ["b", 6, "SEK"],
        ],
      ),
    ],
    [
      "no customer column",
      selectionOf(
        ["Colour", "Size"],
        [
          ["a", 5.5],
          ["a", 6],
        ],
      ),
    ],
  ];
  it.each(refusals)("is refused: %s", (reason, selection) => {
    const read = readNow(selection, {});
    if (read.ok) throw new Error("was read");
    expect(read.problem.reason).toBe(reason);
    expect(problemText(read.problem, words)).toMatch(/^[A-Z].+\. .+\.$/);
  });
});
