import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const committed = readFileSync(join(root, "assets/sample-customers.csv"), "utf8");
const [header, ...rows] = committed
  .trimEnd()
  .split("\n")
  .map((line) => line.split(","));

const column = (name: string): readonly string[] => rows.map((row) => row[header!.indexOf(name)]!);
const starts = column("Start");
const ends = column("End");

/**
 * Of those who were customers a year before, the share that has left
 * (docs/specification.md, "Counting customers").
 */
function yearlyChurn(asOf: string, before: string, segment?: string): number {
  const present = rows.map(
    (row, index) =>
      starts[index]! <= before &&
      (ends[index] === "" || ends[index]! > before) &&
      (segment === undefined || row.includes(segment)),
  );
  const lost = present.filter((was, index) => was && ends[index] !== "" && ends[index]! <= asOf);
  return lost.length / present.filter(Boolean).length;
}

it.each(["customers", "purchases", "cohorts", "figures"])(
  "the sample of %s is what its script makes",
  (name) => {
    const file = `sample-${name}.csv`;
    const made = execFileSync(process.execPath, [join(root, "scripts/makeSample.mjs"), "--stdout", file], {
      encoding: "utf8",
    });
    expect(made).toBe(readFileSync(join(root, "assets", file), "utf8"));
  },
);

describe("the sample list", () => {
  it("has 2,000 customers, each once, over five years", () => {
    expect(rows).toHaveLength(2000);
    expect(new Set(column("Customer id")).size).toBe(2000);
    expect(new Set(column("Company")).size).toBe(2000);
    expect(rows.every((row) => row.length === header!.length)).toBe(true);
    expect([...starts].sort()[0]!.slice(0, 4)).toBe("2021");
    expect([...starts, ...ends].sort().at(-1)).toBe("2025-12-31");
  });

  it("has real dates, and nobody leaves before coming", () => {
    for (const date of [...starts, ...ends.filter((end) => end !== "")]) {
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }
    expect(ends.every((end, index) => end === "" || end > starts[index]!)).toBe(true);
  });

  it("loses about one customer in ten in the last year, and fewer of the larger", () => {
    const [small, mid, large] = ["Small", "Mid", "Large"].map((segment) =>
      yearlyChurn("2025-12-31", "2024-12-31", segment),
    );
    expect(yearlyChurn("2025-12-31", "2024-12-31")).toBeCloseTo(0.1, 2);
    expect(small!).toBeGreaterThan(mid!);
    expect(mid!).toBeGreaterThan(large!);
  });

  it("earns a margin on every customer", () => {
    expect(column("Revenue per year").every((revenue) => Number(revenue) > 0)).toBe(true);
    expect(column("Margin %").every((margin) => /^\d{1,2}%$/.test(margin) && margin !== "0%")).toBe(true);
  });
});
