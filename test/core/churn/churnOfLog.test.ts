import fc from "fast-check";
import { churnOfLog, type LogPeriod } from "../../../src/core/churn/churnOfLog";
import type { CustomerId } from "../../../src/core/customers/customerId";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { valueOf } from "../valueOf";

/** The serial day of an ISO date: 1 January 1970 is 25569. */
const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

const periodOf = (
  rows: readonly (readonly [CustomerId, number])[],
  rest: Omit<LogPeriod, "customers" | "dates">,
) => ({
  customers: rows.map(([customer]) => customer),
  dates: rows.map(([, date]) => date),
  ...rest,
});

const year = { fromDate: 1000, toDate: 1365, windowDays: 365 };

describe("churn from a log", () => {
  it.each(vectorsOf("CHURN_FROM_TX"))("vector $id, $source", ({ inputs, expected }) => {
    const { tx, windowDays, start, end } = inputs as {
      tx: [string, string, number][];
      windowDays: number;
      start: string;
      end: string;
    };
    const known = expected as { activeStart: string[]; lost: string[]; rate: number; newOrBack: string[] };
    const rows = tx.map(([customer, date]) => [customer, serial(date)] as const);
    const counted = valueOf(
      churnOfLog(periodOf(rows, { fromDate: serial(start), toDate: serial(end), windowDays })),
    );
    expect(counted.customersStart).toBe(known.activeStart.length);
    expect(counted.lost).toBe(known.lost.length);
    expect(counted.new + counted.returned).toBe(known.newOrBack.length);
    expect(valueOf(counted.churnRate)).toBe(known.rate);
  });

  const days = fc.integer({ min: 1, max: 1000 });
  const log = fc.array(fc.tuple(fc.option(fc.integer({ min: 1, max: 12 })), days), { maxLength: 60 });

  it("agrees with sets, and start - lost + new + returned is the end", () => {
    fc.assert(
      fc.property(log, days, days, fc.integer({ min: 1, max: 400 }), (rows, one, other, windowDays) => {
        const [fromDate, toDate] = [Math.min(one, other), Math.max(one, other)];
        const counted = valueOf(churnOfLog(periodOf(rows, { fromDate, toDate, windowDays })));
        const dated = rows.filter(([customer]) => customer !== null);
        const seen = (after: number, until: number) =>
          new Set(dated.filter(([, day]) => day > after && day <= until).map(([customer]) => customer));
        const [from, to] = [seen(fromDate - windowDays, fromDate), seen(toDate - windowDays, toDate)];
        const joined = [...to].filter((customer) => !from.has(customer));
        const before = seen(0, fromDate);
        expect(counted).toMatchObject({
          customersStart: from.size,
          lost: [...from].filter((customer) => !to.has(customer)).length,
          new: joined.filter((customer) => !before.has(customer)).length,
          returned: joined.filter((customer) => before.has(customer)).length,
          customersEnd: to.size,
          rowsSkipped: rows.length - dated.length,
        });
        const { customersStart, lost, returned, customersEnd } = counted;
        expect(customersStart - lost + counted.new + returned).toBe(customersEnd);
      }),
    );
  });

  it("counts who came back apart from who is new, and both at the end", () => {
    const rows = [
      ["gone and back", 600],
      ["gone and back", 1300],
      ["stays", 900],
      ["stays", 1200],
      ["new", 1100],
      ["lost", 700],
    ] as const;
    expect(valueOf(churnOfLog(periodOf(rows, year)))).toMatchObject({
      customersStart: 2,
      lost: 1,
      new: 1,
      returned: 1,
      customersEnd: 3,
    });
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(log, (rows) => {
        expect(churnOfLog(periodOf([...rows].reverse(), year))).toEqual(churnOfLog(periodOf(rows, year)));
      }),
    );
  });

  it("is active from the day after the window opens to the day itself", () => {
    const start = (day: number): number => valueOf(churnOfLog(periodOf([["a", day]], year))).customersStart;
    expect([635, 636, 1000, 1001].map(start)).toEqual([0, 1, 1, 0]);
    const end = (day: number): number => valueOf(churnOfLog(periodOf([["a", day]], year))).customersEnd;
    expect([1000, 1001, 1365, 1366].map(end)).toEqual([0, 1, 1, 0]);
  });

  it("cuts the time of the day", () => {
    const timed = periodOf([["a", 1000.99]], { ...year, fromDate: 1000.01, toDate: 1365.5 });
    expect(churnOfLog(timed)).toEqual(churnOfLog(periodOf([["a", 1000]], year)));
  });

  it("knows the first and last date of all rows with a customer", () => {
    const counted = valueOf(
      churnOfLog(
        periodOf(
          [
            [null, 5],
            ["a", 2000],
            ["b", 900],
            [null, 3000],
          ],
          year,
        ),
      ),
    );
    expect([valueOf(counted.firstDate), valueOf(counted.lastDate), counted.rowsSkipped]).toEqual([
      900, 2000, 2,
    ]);
  });

  it("has no rate where nobody was active, and no dates without rows", () => {
    const counted = valueOf(churnOfLog(periodOf([[null, 5]], { ...year, windowDays: 90 })));
    expect(counted.churnRate).toEqual({
      ok: false,
      problem: { kind: "unavailable", reason: "nobodyActive", facts: { windowDays: 90 } },
    });
    const noRows = { ok: false, problem: { kind: "unavailable", reason: "noRows" } };
    expect([counted.firstDate, counted.lastDate]).toEqual([noRows, noRows]);
  });

  it("refuses a period that ends before it begins; one of no days loses nobody", () => {
    expect(churnOfLog(periodOf([["a", 1000]], { ...year, toDate: 999 }))).toEqual({
      ok: false,
      problem: { kind: "argument", reason: "toBeforeFrom" },
    });
    const still = valueOf(churnOfLog(periodOf([["a", 1000]], { ...year, toDate: 1000 })));
    expect(valueOf(still.churnRate)).toBe(0);
  });
});
