import { readFileSync } from "node:fs";
import fc from "fast-check";
import { outsideData } from "../../tools/outsideData";
import { convertRate } from "../../../src/core/churn/convertRate";
import { readCohorts } from "../../../src/data/cohort/readCohorts";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { datasetOf, readNow, selectionOf } from "../selectionOf";
import { questionsOf, sourceOf } from "../inWords";

const triangle: readonly (readonly DataCell[])[] = [
  ["2021", 1000, 800, 700, 650],
  ["2022", 1200, 900, 810],
  ["2023", 1100, 990],
  ["2024", 1300],
];
const headers = ["Cohort", "Year 0", "Year 1", "Year 2", "Year 3"];
const across = (
  rows: readonly (readonly DataCell[])[],
  heads: readonly DataCell[] = headers,
): ReturnType<typeof datasetOf> => datasetOf(heads, rows);
const turned = (table: readonly (readonly DataCell[])[]): readonly (readonly DataCell[])[] =>
  table[0]!.map((_, column) => table.map((row) => row[column] ?? null));

// Last steps: 650 of 700, 810 of 900 and 990 of 1,100 remain, so 250 of 2,700 customers churned.
const lastStep = { lost: 250, atRisk: 2700, end: 650 + 810 + 990 + 1300 };

describe("a table of cohorts that leaves periods out", () => {
  const rows = [
    ["2023-01", 183, 100, 85.2, 83.6, 63.4],
    ["2023-02", 145, 100, 86.9, 79.3, 66.2],
  ];
  const reasonOf = (heads: readonly DataCell[]): string => {
    const read = readNow(selectionOf(heads, rows));
    return read.ok ? read.value.kind : read.problem.reason;
  };

  it("is refused, since its steps are not equally long", () => {
    expect(reasonOf(["Cohort", "Users", "Day_1", "Day_7", "Day_14", "Day_30"])).toBe("uneven");
    expect(reasonOf(["Cohort", "Users", "Month 0", "Month 3", "Month 6", "Month 12"])).toBe("uneven");
  });

  it("is read where it leaves none out", () => {
    expect(reasonOf(["Cohort", "Users", "Month_1", "Month_2", "Month_3", "Month_4"])).toBe("cohort");
  });

  it("is refused where a step is a week or a day, which no choice can say", () => {
    expect(reasonOf(["Cohort", "Users", "Day_1", "Day_2", "Day_3", "Day_4"])).toBe("short steps");
    expect(reasonOf(["Kohort", "Antal", "Vecka 0", "Vecka 1", "Vecka 2", "Vecka 3"])).toBe("short steps");
    expect(reasonOf(["Cohort week", "Users", 0, 1, 2, 3])).toBe("short steps");
  });

  it("is not detected when no period is left out or the cells are not numbers", () => {
    const names = selectionOf(
      ["Customer no", "Start date", "Product 1", "Product 2", "Product 3"],
      [["a", "2024-01-01", "x", "y", "z"]],
    );
    const words = selectionOf(
      ["Customer no", "Start date", "Day 1", "Day 7", "Day 30"],
      [["a", "2024-01-01", "x", "y", "z"]],
    );
    for (const selection of [names, words]) {
      const read = readNow(selection);
      expect(read.ok || read.problem.reason).toBe("no revenue column");
    }
  });

  it("is not detected when the words before the numbers differ or the numbers fall", () => {
    const other = "no customer list";
    expect(reasonOf(["Cohort", "Users", "Day_1", "Week_7", "Day_14", "Week_30"])).toBe(other);
    expect(reasonOf(["Cohort", "Users", "Plan 9", "Plan 7", "Plan 4", "Plan 1"])).toBe(other);
  });
});

describe("a cohort table", () => {
  it("has a churn rate of the customers lost over those at risk in the last step, summed over the cohorts", () => {
    const dataset = across(triangle);
    expect(dataset.kind).toBe("cohort");
    expect(dataset.measures.churn_now).toMatchObject({
      value: lastStep.lost / lastStep.atRisk,
      confirmed: true,
    });
    expect(dataset.measures.customers?.value).toBe(lastStep.end);
    expect(sourceOf(dataset, "churn_now")).toContain("250 lost of 2,700 customers in the last observed step");
    expect(dataset.churn.interval!.lower).toBeLessThan(250 / 2700);
    expect(dataset.churn.interval!.upper).toBeGreaterThan(250 / 2700);
  });

  it("is read the same when its periods run down instead of across", () => {
    const [names, ...periods] = turned([["Cohort", 0, 1, 2, 3], ...triangle]);
    const down = datasetOf(names!, periods);
    expect(down.kind).toBe("cohort");
    expect(down.measures.churn_now?.value).toBe(lastStep.lost / lastStep.atRisk);
    expect(down.measures.customers?.value).toBe(lastStep.end);
    expect(down.choices).toContainEqual({ name: "period_months", value: "12", confirmed: false });
  });

  it.each([
    ["Month", 1],
    ["Måned", 1],
    ["Kuukausi", 1],
    ["Quarter", 3],
    ["Kvartal", 3],
    ["Vuosi", 12],
    ["Jahr", 12],
  ] as const)("with steps headed %s has its churn rate annualised from %d months", (word, months) => {
    const dataset = across(triangle, ["Cohort", ...[0, 1, 2, 3].map((step) => `${word} ${step}`)]);
    const rate = lastStep.lost / lastStep.atRisk;
    expect(dataset.measures.churn_now?.value).toBe(convertRate(rate, 12 / months));
    expect(dataset.measures.churn_now?.value).toBeCloseTo(1 - (1 - rate) ** (12 / months), 14);
    expect(dataset.choices).toContainEqual({ name: "period_months", value: String(months), confirmed: true });
  });

  it("leaves out rows of totals and averages, with or without a label", () => {
    const sums = [4600, 2690, 1510, 650];
    for (const last of [
      ["Total", ...sums],
      ["I alt", ...sums],
      ["Gennemsnit", 1150, 896, 755, 650],
      [null, ...sums],
    ]) {
      const dataset = across([...triangle, last]);
      expect(dataset.rows).toEqual({ read: 5, kept: 4, dropped: [{ reason: "total row", count: 1 }] });
      expect(dataset.measures.customers?.value).toBe(lastStep.end);
    }
  });

  it("of retention rates asks for the number of customers, unless a column holds the cohort sizes", () => {
    const shares = [
      ["2022", 1, 0.75, 0.6],
      ["2023", 1, 0.8],
    ];
    const bare = datasetOf(["Cohort", 0, 1, 2], shares);
    expect(bare.measures.customers).toBeUndefined();
    expect(bare.questions.map(({ about }) => about)).toContain("customers");
    expect(bare.measures.churn_now?.value).toBeCloseTo((0.15 + 0.2) / (0.75 + 1), 14);
    expect(bare.churn.interval).toBeNull();
    const sized = datasetOf(
      ["Cohort", "Customers", 0, 1, 2],
      shares.map(([name, ...left]) => [name!, name === "2022" ? 200 : 101, ...left]),
    );
    expect(sized.measures.customers?.value).toBe(120 + 81); // 80 % of 101 is 80.8, which is 81 customers
    expect(sized.measures.churn_now?.value).toBe((30 + 20) / (150 + 101));
    const percent = datasetOf(["Cohort", "Antal kunder", 0, 1, 2], [["2022", 200, 100, 75, 60]]);
    expect(percent.measures.customers?.value).toBe(120);
  });

  it("with one cohort takes its last step, or all its steps if the user chooses so", () => {
    const read = (steps?: "all"): number | undefined => {
      const read = readNow(
        selectionOf(headers, triangle.slice(0, 1)),
        steps === undefined ? {} : { chosen: { cohort_steps: steps } },
      );
      return read.ok ? read.value.measures.churn_now?.value : undefined;
    };
    expect(read()).toBe(50 / 700);
    expect(read("all")).toBe(350 / (1000 + 800 + 700));
  });

  it("leaves out a cohort that grows again, and is refused where many do", () => {
    const rising = ["2020", 100, 90, 95, 80];
    const table = (count: number): ReturnType<typeof readCohorts> =>
      readCohorts(
        selectionOf(headers, [
          ...triangle.slice(0, 2),
          ...triangle.slice(0, 2),
          ...Array.from({ length: count }, () => rising),
        ]),
      );
    expect(table(1)).toMatchObject({
      cohorts: { length: 4 },
      dropped: [{ reason: "customers become more again", count: 1 }],
    });
    expect(table(2)).toBe("rising");
    for (const options of [{}, { amountGiven: true }, { chosen: { kind: "cohort" } }] as const)
      expect(readNow(selectionOf(headers, [rising, rising]), options)).toMatchObject({
        problem: { reason: "rising" },
      });
  });

  it("holds shares where its numbers are not whole, though it begins after a step", () => {
    const heads = ["Cohort", "Month 1", "Month 2", "Month 3"];
    const shares = across(
      [
        ["a", 0.95, 0.9, 0.8],
        ["b", 0.9, 0.85],
      ],
      heads,
    );
    expect(shares.measures.customers).toBeUndefined();
    expect(shares.churn.interval).toBeNull();
    const sized = across(
      [
        ["a", 200, 0.95, 0.9, 0.8],
        ["b", 100, 0.9, 0.85],
      ],
      [heads[0]!, "Customers", ...heads.slice(1)],
    );
    expect(sized.measures.customers?.value).toBe(160 + 85);
  });

  it("does not know the customers of today where cohorts are followed for equally long", () => {
    const cut = across([...triangle, ["2019", 900, 800, 700, 600], ["2020", 100, 90, 80, 70]]);
    expect(cut.measures.customers).toBeUndefined();
    expect(cut.measures.churn_now?.value).toBe((lastStep.lost + 110) / (lastStep.atRisk + 780));
    expect(questionsOf(cut)[0]).toMatch(/follows several cohorts for equally long/);
  });

  it("counts a cohort with a gap where its last step is known, and leaves out one without a beginning", () => {
    const known = across([...triangle, ["2020", 100, null, 90, 80]]);
    expect(known.measures.churn_now?.value).toBe((lastStep.lost + 10) / (lastStep.atRisk + 90));
    expect(known.measures.customers?.value).toBe(lastStep.end + 80);
    const unknown = across([...triangle, ["2020", 100, 90, null, 80]]);
    expect(unknown.measures.churn_now?.value).toBe(lastStep.lost / lastStep.atRisk);
    expect(unknown.measures.customers?.value).toBe(lastStep.end + 80);
    expect(readCohorts(selectionOf(headers, [...triangle, ["2020", null, 90, 80]]))).toMatchObject({
      dropped: [{ reason: "no numbers", count: 1 }],
    });
  });

  it("is none of fewer than three periods", () => {
    expect(readCohorts(selectionOf(["Cohort", 0, 1], [["a", 100, 90]]))).toBeNull();
    expect(readCohorts(selectionOf(["Cohort", 0, 2, 4], [["a", 100, 90, 80]]))).toBeNull();
  });

  it("shows an upper limit and asks for the churn rate where no customer left", () => {
    const loyal = across([["2021", 10, 10, 10]]);
    expect(loyal.measures.churn_now).toBeUndefined();
    expect(loyal.churn.upperLimit).toBeCloseTo(1 - 0.05 ** (1 / 10), 14);
    expect(loyal.questions.map(({ about }) => about)).toContain("churn_now");
  });

  it("gives a churn rate within its confidence interval for any cohorts", () => {
    const cohort = fc
      .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 })
      .map((left) => [...left].sort((one, other) => other - one))
      .filter(([first]) => first! > 100);
    let counted = 0;
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 2, maxLength: 6 }), (cohorts) => {
        const read = readNow(
          selectionOf(
            ["Cohort", 0, 1, 2, 3, 4, 5],
            cohorts.map((left, index) => [`c${index}`, ...left]),
          ),
        );
        if (!read.ok || read.value.kind !== "cohort") return;
        const churn = read.value.measures.churn_now?.value;
        if (churn === undefined) return;
        counted += 1;
        const pairs = cohorts
          .filter(({ length }) => length > 1)
          .map((left) => [left.at(-2)!, left.at(-1)!] as const);
        const [risk, left] = [0, 1].map((at) => pairs.reduce((sum, pair) => sum + pair[at]!, 0));
        expect(churn).toBeCloseTo(1 - left! / risk!, 12);
        expect(read.value.churn.interval!.lower).toBeLessThanOrEqual(churn);
        expect(read.value.churn.interval!.upper).toBeGreaterThanOrEqual(churn);
      }),
    );
    expect(counted).toBeGreaterThan(50);
  });
});

const file = outsideData("sbg_fader_hardie_2007.csv");

(file === null ? describe.skip : describe)("the two segments of Fader and Hardie (2007)", () => {
  it("are read as a table of retention rates with one year per row and the churn rate of the twelfth year", () => {
    const [names, ...rows] = readFileSync(file!, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.trim().split(","));
    const dataset = datasetOf(
      names!,
      rows.map((row) => row.map(Number)),
    );
    expect(dataset.kind).toBe("cohort");
    expect(dataset.choices).toContainEqual({ name: "period_months", value: "12", confirmed: true });
    expect(dataset.measures.customers).toBeUndefined();
    // The share of customers still active falls from 18.3 to 17.3 per cent and from 40.9 to 39.4 per cent.
    expect(dataset.measures.churn_now?.value).toBeCloseTo((1 + 1.5) / (18.3 + 40.9), 12);
  });
});
