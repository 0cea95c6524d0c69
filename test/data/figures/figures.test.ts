import fc from "fast-check";
import type { Dataset } from "../../../src/data/dataset";
import type { DatasetOptions } from "../../../src/data/datasetOptions";
import { readFigures } from "../../../src/data/figures/readFigures";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { datasetOf, readNow, selectionOf } from "../selectionOf";
import { questionsOf } from "../inWords";

type Block = readonly (readonly DataCell[])[];

const read = ([first, ...rest]: Block, options: DatasetOptions = {}): Dataset =>
  datasetOf(first!, rest, options);
const value = (dataset: Dataset, name: keyof Dataset["measures"]): number | undefined =>
  dataset.measures[name]?.value;
const abouts = (dataset: Dataset): readonly string[] => dataset.questions.map(({ about }) => about);

/** The key figures of a year in Danish, with revenue and margin in thousands. */
const year: Block = [
  ["Antal kunder primo", 1000],
  ["Tabte kunder", 84],
  ["Nye kunder", 124],
  ["Antal kunder ultimo", 1040],
  ["Omsætning", 51_000],
  ["Dækningsgrad", 0.4],
];

it("the last of several quarters is read, and churned customers may be written as negative numbers", () => {
  const dataset = read([
    ["Customer count", "Q2'21", "Q3'21", "Q4'21"],
    ["Beginning Customers", 90, 97, 109],
    ["+ New Customers", 10, 18, 25],
    ["- Churned Customers", -3, -5, -3],
    ["Ending Customer", 97, 109, 131],
  ]);
  expect(dataset.counts).toMatchObject({ start: 109, lost: 3, joined: 25, end: 131 });
  expect(value(dataset, "churn_now")).toBeCloseTo(1 - (1 - 3 / 109) ** 4, 14);
  expect(dataset.choices.map(({ name }) => name)).toEqual(["period_months"]);
});

describe("key figures of a year", () => {
  it("give the churn rate L/S with its interval, E as the customers, and revenue per average of S and E", () => {
    const dataset = read(year);
    expect(dataset.kind).toBe("figures");
    expect(dataset.counts).toMatchObject({ start: 1000, lost: 84, joined: 124, end: 1040 });
    expect(value(dataset, "churn_now")).toBe(0.084);
    // The Wilson score interval by hand: centre (0.084 + z²/2n)/(1 + z²/n), z = 1.959964.
    const [z2, n] = [1.959963984540054 ** 2, 1000];
    const half = Math.sqrt(z2 * ((0.084 * 0.916) / n + z2 / (4 * n * n)));
    expect(dataset.churn.interval!.lower).toBeCloseTo((0.084 + z2 / (2 * n) - half) / (1 + z2 / n), 12);
    expect(dataset.churn.interval!.upper).toBeCloseTo((0.084 + z2 / (2 * n) + half) / (1 + z2 / n), 12);
    expect(value(dataset, "customers")).toBe(1040);
    expect(value(dataset, "new_customers")).toBe(124);
    expect(value(dataset, "revenue_per_customer")).toBe(50);
    expect(value(dataset, "annual_margin")).toBeCloseTo(20, 12);
    expect(value(dataset, "margin_rate")).toBe(0.4);
    expect(dataset.revenue).toEqual({ annual: 51_000, per: "average" });
  });

  it("are read the same in one row under their labels", () => {
    const [labels, numbers] = [year.map(([label]) => label!), year.map(([, number]) => number!)];
    const values = ({ measures }: Dataset): unknown =>
      Object.entries(measures).map(([name, measure]) => [name, measure.value]);
    expect(values(read([labels, numbers]))).toEqual(values(read(year)));
    expect(read([labels, numbers]).counts).toEqual(read(year).counts);
  });

  it("give the one count of S, L, N and E that is missing from the other three", () => {
    for (const left of [0, 1, 2, 3])
      expect(read(year.filter((_, row) => row !== left)).counts).toMatchObject({
        start: 1000,
        lost: 84,
        joined: 124,
        end: 1040,
      });
  });

  it("convert L over the average into a share of the customers at the start where only the average is given", () => {
    const dataset = read([
      ["Average number of customers", 1000],
      ["Customers lost", 200],
    ]);
    // 0.2 / (1 + 0.2 / 2)
    expect(value(dataset, "churn_now")).toBeCloseTo(0.2 / 1.1, 14);
    expect(dataset.churn.interval).toBeNull();
    expect(value(dataset, "customers")).toBe(1000);
  });

  it("take the number of customers as that at the end, at the start or the average, as the user chooses", () => {
    const block: Block = [
      ["Kunder", 1000],
      ["Tabte kunder", 100],
      ["Nye kunder", 50],
    ];
    const as = (customers_are?: "start" | "end" | "average"): Dataset =>
      read(block, customers_are === undefined ? {} : { chosen: { customers_are } });
    expect(as().counts).toMatchObject({ start: 1050, end: 1000 });
    expect(as().choices).toContainEqual({ name: "customers_are", value: "end", confirmed: false });
    expect([value(as(), "churn_now"), value(as("end"), "churn_now")]).toEqual([100 / 1050, 100 / 1050]);
    expect(as("start").counts).toMatchObject({ start: 1000, end: 950 });
    expect(value(as("start"), "churn_now")).toBe(0.1);
    expect(value(as("average"), "churn_now")).toBeCloseTo(0.1 / 1.05, 14);
  });

  it("take the churn rate, or 1 less the retention rate, where no churned customers are given, reading 10 as 10 %", () => {
    const churn = (label: string, rate: number): number | undefined =>
      value(
        read([
          ["Customers", 500],
          [label, rate],
        ]),
        "churn_now",
      );
    expect([churn("Churn rate", 0.1), churn("Churn rate %", 10), churn("Churn %", 8.5)]).toEqual([
      0.1, 0.1, 0.085,
    ]);
    expect(churn("Retention rate", 0.92)).toBeCloseTo(0.08, 14);
    expect(churn("Retention rate", 92)).toBeCloseTo(0.08, 14);
    const margin = read([
      ["Customers", 500],
      ["Revenue", 1000],
      ["Gross margin %", 40],
    ]);
    expect(value(margin, "margin_rate")).toBe(0.4);
  });

  it("annualise the figures of a month that the labels name, and ask where no label names a period", () => {
    const month = read([
      ["Customers at start of month", 1000],
      ["Customers lost in the month", 20],
      ["New customers", 30],
      ["Revenue", 50_500],
    ]);
    expect(value(month, "churn_now")).toBeCloseTo(1 - 0.98 ** 12, 14);
    expect(value(month, "new_customers")).toBe(360);
    expect(value(month, "revenue_per_customer")).toBeCloseTo((50_500 / 1005) * 12, 9);
    expect(month.choices).toContainEqual({ name: "period_months", value: "1", confirmed: true });
    const costs = read([
      ["Customers, month", 1000],
      ["Loyalty programme cost", 50],
      ["Total costs", 700],
      ["CAC", 9],
    ]);
    expect([
      value(costs, "annual_cost"),
      value(costs, "cost_base"),
      value(costs, "acquisition_cost"),
    ]).toEqual([600, 8400, 9]);
    const open = read([
      ["Customers", 1000],
      ["Customers lost", 20],
    ]);
    expect(open.choices).toContainEqual({ name: "period_months", value: "12", confirmed: false });
    expect(open.measures.churn_now?.confirmed).toBe(false);
  });

  it("may hold revenue and contribution margin in total or per customer, and costs", () => {
    const block: Block = [
      ["Customers at start", 90],
      ["Customers at end", 110],
      ["Revenue per customer", 500],
      ["Contribution margin", 20_000],
      ["CAC", 150],
      ["Loyalty programme cost", 3000],
      ["Operating costs", 40_000],
    ];
    const dataset = read(block);
    expect(value(dataset, "revenue_per_customer")).toBe(500);
    expect(value(dataset, "annual_margin")).toBe(200); // 20,000 over an average of 100 customers
    expect(value(read(block, { chosen: { margin_is: "each" } }), "annual_margin")).toBe(20_000);
    expect(dataset.choices).toContainEqual({ name: "margin_is", value: "total", confirmed: false });
    expect([
      value(dataset, "acquisition_cost"),
      value(dataset, "annual_cost"),
      value(dataset, "cost_base"),
    ]).toEqual([150, 3000, 40_000]);
  });

  it("ask for the figures that are missing", () => {
    const bare = read([
      ["Customers lost", 20],
      ["Revenue", 1000],
    ]);
    expect(abouts(bare)).toEqual(["customers", "churn_now", "new_customers", "vat"]);
  });
});

describe("several columns of key figures", () => {
  const of = (headers: readonly DataCell[], numbers: readonly number[]): Dataset =>
    read([
      ["Key figures", ...headers],
      ["Customers at start", ...numbers],
      ["Customers lost", ...numbers.map((number) => number / 10)],
    ]);

  it("are read from the latest year in whatever column it stands, and asked about", () => {
    for (const [headers, numbers] of [
      [
        [2022, 2023, 2024],
        [700, 800, 900],
      ],
      [
        [2024, 2023, 2022],
        [900, 800, 700],
      ],
      [
        ["Actual 2023", "Actual 2024", "Change"],
        [800, 900, 100],
      ],
    ] as const) {
      const dataset = of(headers, numbers);
      expect(dataset.counts.start).toBe(900);
      expect(abouts(dataset)).toContain("kind");
      expect(questionsOf(dataset)[0]).toContain("2024");
    }
  });

  it("are read from the last column where no year is named, and asked about", () => {
    const dataset = of(["Last year", "This year"], [800, 900]);
    expect(dataset.counts.start).toBe(900);
    expect(abouts(dataset)).toContain("kind");
  });

  it("headed by years cover 12 months", () => {
    expect(of([2023, 2024], [800, 900]).choices).toContainEqual({
      name: "period_months",
      value: "12",
      confirmed: true,
    });
  });
});

describe("a block of numbers", () => {
  it("is not read as key figures without a number of customers or with only one figure", () => {
    expect(readFigures(selectionOf(["Revenue", 100], [["Margin", 40]]))).toBeNull();
    expect(readFigures(selectionOf(["Customers", 100], [["Colour", 40]]))).toBeNull();
    expect(readFigures(selectionOf(["Customers", 100], [["Customers", 40]]))).toBeNull();
  });

  it("counts the rows left out as no key figure or as a repeated one", () => {
    const found = readFigures(
      selectionOf(
        ["Customers", 100],
        [
          ["Customers lost", 4],
          ["Employees", 9],
          ["Lost customers", 5],
        ],
      ),
    );
    expect(found?.dropped).toEqual([
      { reason: "no key figure", count: 1 },
      { reason: "key figure given before", count: 1 },
    ]);
    expect(found?.figures.find(({ name }) => name === "customers_lost")?.value).toBe(4);
  });

  it("satisfies S - L + N = E where one of the four is derived from the others", () => {
    const count = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 0, max: 3 }), (start, leaving, joined, left) => {
        const lost = Math.min(start, leaving);
        const block = [
          ["Customers at start", start],
          ["Customers lost", lost],
          ["New customers", joined],
          ["Customers at end", start - lost + joined],
        ];
        const read = readNow(
          selectionOf(
            ["Figure", "Value"],
            block.filter((_, row) => row !== left),
          ),
        );
        if (!read.ok) throw new Error(read.problem.reason);
        const { counts } = read.value;
        expect(counts.start! - counts.lost! + counts.joined!).toBe(counts.end);
        expect(value(read.value, "churn_now")).toBe(lost === 0 ? undefined : lost / start);
      }),
    );
  });
});

describe("the length of the period", () => {
  const block = (customers: string, amount: string): Dataset =>
    datasetOf(
      ["Customers at start", 1000],
      [
        ["Customers at end", 1040],
        [customers, 84],
        [amount, 129],
      ],
    );
  const periodOf = ({ choices }: Dataset) => choices.find(({ name }) => name === "period_months");

  it("is not that of an amount: customers lost beside an ARPU per month are asked about", () => {
    const dataset = block("Churned customers", "ARPU per month");
    expect(periodOf(dataset)).toEqual({ name: "period_months", value: "12", confirmed: false });
    expect(dataset.measures.churn_now?.value).toBeCloseTo(0.084, 12);
    expect(dataset.measures.revenue_per_customer?.value).toBeCloseTo(129 * 12, 9);
  });

  it("is that of the customers where their label says it", () => {
    const dataset = block("Churned customers this month", "ARPU per year");
    expect(periodOf(dataset)).toEqual({ name: "period_months", value: "1", confirmed: true });
    expect(dataset.measures.churn_now?.value).toBeCloseTo(1 - (1 - 0.084) ** 12, 12);
    expect(dataset.measures.revenue_per_customer?.value).toBeCloseTo(129, 9);
  });
});
