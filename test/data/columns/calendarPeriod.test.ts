import fc from "fast-check";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { isoDate, readDate } from "../../../src/data/cells/readDate";
import { calendarPeriod, lastDayOf } from "../../../src/data/columns/calendarPeriod";
import { serial } from "../selectionOf";

function periodOf(cell: DataCell): string | null {
  const period = calendarPeriod(cell, readDate);
  if (period === null) return null;
  const { unit, index, words } = period;
  const [year, rest] =
    unit === "month" ? [Math.floor(index / 12), index % 12] : [Math.floor(index / 4), index % 4];
  const name = unit === "year" ? `${index}` : `${year} ${unit} ${rest + 1}`;
  return words === "" ? name : `${name}, ${words}`;
}

describe("a header", () => {
  it.each(
    [
      "Mar 2024, Mar-24, mar-24, march 2024, 2024-03, 2024/03, 03/2024, 3.2024, 03-2024, 202403, 2024M03, 2024-03-31",
      "März 2024, Mär. 24, Mrz 2024, marts 2024, mars 2024, Maaliskuu 2024, maalis 24, Mar'24, 2024 Mar",
    ].flatMap((line) => line.split(", ")),
  )("names the same month as %s", (text) => {
    expect(periodOf(text)).toMatch(/^2024 month 3(, m)?$/);
  });

  it.each([
    "Q3 2024",
    "2024 Q3",
    "2024Q3",
    "Q3-24",
    "3Q24",
    "Kv3 2024",
    "3. Quartal 2024",
    "2024-Q3",
    "Q3'24",
  ])("names the same quarter as %s", (text) => {
    expect(periodOf(text)).toBe("2024 quarter 3");
  });

  it.each(["2024", "FY24", "FY 2024", "FY2023/24", "Year 2024", "År 2024", "vuosi 2024"])(
    "names the same year as %s",
    (text) => {
      expect(periodOf(text)).toMatch(/^2024(, .+)?$/);
    },
  );

  it("may be a number: a year, a year with a month, or a day", () => {
    expect(periodOf(2024)).toBe("2024");
    expect(periodOf(202403)).toBe("2024 month 3");
    expect(periodOf(serial("2024-03-01"))).toBe("2024 month 3");
  });

  it("may name months alone, and other things beside", () => {
    expect(periodOf("Mar")).toBe("0 month 3");
    expect(periodOf("Revenue 2024")).toBe("2024, revenue");
    expect(periodOf("MRR Mar-24")).toBe("2024 month 3, mrr");
  });

  it.each([
    "Customer",
    "Q5 2024",
    "Q1",
    "13/2024",
    "2024-00",
    "Month 3",
    "M3",
    "Plan 24",
    "12",
    3,
    1.5,
    1200,
    250000,
    "Item 4711",
    "1 2 3 2024",
    true,
    null,
  ])("names no period: %s", (cell) => {
    expect(periodOf(cell)).toBeNull();
  });

  it("gives the last day of its period, whatever the month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1995, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${year}-${String(month).padStart(2, "0")}`;
        const last = lastDayOf(calendarPeriod(text, readDate)!)!;
        expect(isoDate(last).slice(0, 7)).toBe(text);
        expect(isoDate(last + 1).slice(8)).toBe("01");
      }),
    );
    expect(lastDayOf(calendarPeriod("FY24", readDate)!)).toBeNull();
    expect(lastDayOf(calendarPeriod("Mar", readDate)!)).toBeNull();
  });
});
