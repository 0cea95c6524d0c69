import { readFileSync } from "node:fs";
import { outsideData } from "../../tools/outsideData";
import { datasetOf, serial } from "../selectionOf";

const file = outsideData("CDNOW_sample.txt");

/** The 1/10th sample of the CDNOW purchases of 1997 and 1998: customer id, id in the sample, date, number of CDs, dollars. */
(file === null ? describe.skip : describe)("the CDNOW sample", () => {
  const rows = file
    ? readFileSync(file, "latin1")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => {
          const [id, , day, , dollars] = line.trim().split(/\s+/u);
          return [id!, Number(day), Number(dollars)] as const;
        })
    : [];
  const dataset = file ? datasetOf(["Customer", "Date", "Amount"], rows) : undefined;

  it("has 2,357 customers, of whom 1,545 churned (docs/mathematics.md, 'Data that stays outside')", () => {
    expect(dataset?.kind).toBe("log");
    expect(dataset?.counts).toMatchObject({ start: 2357, lost: 1545, joined: 0, returned: 0, end: 812 });
    expect(dataset?.measures.churn_now?.value).toBe(1545 / 2357);
    expect(dataset?.period).toEqual({ from: serial("1997-06-30"), to: serial("1998-06-30") });
  });

  it("has the revenue that its lines add up to", () => {
    const year = rows.filter(([, day]) => day > 19970630);
    const sum = year.reduce((total, [, , dollars]) => total + dollars, 0);
    expect(dataset?.revenue?.annual).toBeCloseTo(sum, 6);
    expect(dataset?.orders?.count).toBe(new Set(year.map(([id, day]) => `${id} ${day}`)).size);
  });
});
