import { churnRateLog } from "../../../src/functions/definitions/churnRateLog";
import { evaluate } from "../evaluate";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { column } from "../column";
import { messageOf } from "../messageOf";

/** The serial day of an ISO date: 1 January 1970 is 25569. */
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

describe("CHURNRATE.LOG", () => {
  it.each(vectorsOf("CHURN_FROM_TX"))("vector $id, $source", ({ inputs, expected }) => {
    const { tx, windowDays, start, end } = inputs as {
      tx: [string, string, number][];
      windowDays: number;
      start: string;
      end: string;
    };
    const customers = column(...tx.map(([customer]) => customer));
    const dates = column(...tx.map(([, date]) => serial(date)));
    const rate = evaluate(churnRateLog, [customers, dates, serial(start), serial(end), windowDays]);
    expect(rate).toBe((expected as { rate: number }).rate);
  });

  const customers = column("a", "b", "", "c", "a", "d", "e");
  const dates = column(40000, 44900, "no date", 44950, 45100, 45200.75, 45300);

  it("tells what it counted, rows without a customer among it", () => {
    // Active at 45000: b, c. At 45365: a (last seen in 2009), d, e.
    expect(evaluate(churnRateLog, [customers, dates, 45000, 45365, 300, "table"])).toEqual([
      ["measure", "value"],
      ["customers_start", 2],
      ["lost", 2],
      ["new", 2],
      ["returned", 1],
      ["customers_end", 3],
      ["churn_rate", 1],
      ["first_date", 40000],
      ["last_date", 45300],
      ["rows_skipped", 1],
    ]);
  });

  it("gives a rate for each of several dates in one call", () => {
    expect(evaluate(churnRateLog, [column("a", "b"), column(100, 200), 200, column(300, 465, 565)])).toEqual(
      column(0, 0.5, 1),
    );
  });

  it("has no rate where nobody was active, in a table only that cell", () => {
    const nobody = {
      error: "#N/A",
      message: "No customer has a row in the 365 days up to from_date, so there is nobody to lose.",
    };
    expect(evaluate(churnRateLog, [customers, dates, 42000, 42365])).toEqual(nobody);
    const table = evaluate(churnRateLog, [customers, dates, 42000, 42365, null, "table"]) as unknown[][];
    expect(table[6]).toEqual(["churn_rate", nobody]);
    expect(table[7]).toEqual(["first_date", 40000]);
    const empty = evaluate(churnRateLog, [
      column(""),
      column(""),
      42000,
      42365,
      null,
      "table",
    ]) as unknown[][];
    expect(empty[7]).toEqual(["first_date", { error: "#N/A", message: "No row has a customer." }]);
  });

  it("reads dates as dates only, and says which it cannot read", () => {
    expect(messageOf(churnRateLog, column("a"), column("2024-01-05"), 45000, 45365)).toBe(
      'dates must be a date, not the text "2024-01-05". Type it as a date, or as DATE(2024,12,31).',
    );
    expect(messageOf(churnRateLog, column("Customer", "a"), column("Date", 45000), 45000, 45365)).toBe(
      'dates, value 1, must be a date, not the text "Date". Type it as a date, or as DATE(2024,12,31). If it is a header, leave it out.',
    );
    expect(messageOf(churnRateLog, column("a"), column(45000), [[""]], 45365)).toBe(
      "from_date must be a date from 1900 to 9999, not 0 (an empty cell counts as 0).",
    );
    expect(messageOf(churnRateLog, column("a"), column(45000), 45000, 44999)).toBe(
      "to_date must not be before from_date.",
    );
    expect(messageOf(churnRateLog, column("a", "b"), column(45000), 45000, 45365)).toBe(
      "dates has 1 value and customers 2. Give lists of the same length.",
    );
    expect(messageOf(churnRateLog, column("a"), column(45000), 45000, 45365, 0.5)).toContain(
      "window_days must be a whole number",
    );
  });

  // docs/office.md, "Hostile inputs", 27: 60 is the 29 February 1900 of Excel alone; 28: only differences
  // count.
  it("takes every day that Excel has, in either date system", () => {
    const rate = (shift: number): unknown =>
      evaluate(churnRateLog, [
        column("a", "b"),
        column(60 + shift, 61 + shift),
        61 + shift,
        426 + shift,
        365,
      ]);
    expect(rate(0)).toBe(1);
    expect(rate(1462)).toBe(1);
    expect(evaluate(churnRateLog, [column("a"), column(2_958_465), 2_958_465, 2_958_465])).toBe(0);
  });
});
