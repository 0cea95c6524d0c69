import fc from "fast-check";
import { dateReading, type DateOrder } from "../../../src/data/cells/dateReading";
import { isoDate, monthsBefore, readDate } from "../../../src/data/cells/readDate";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { serial } from "../selectionOf";

const read = (cells: readonly DataCell[], said?: DateOrder): readonly (string | null)[] =>
  cells.map((cell) => dateReading(cells, said).read(cell)).map((day) => (day === null ? null : isoDate(day)));

/** 1928 to 2199: the serial numbers that readDate accepts as dates. */
const anyDay = fc.integer({ min: serial("1928-01-01"), max: serial("2199-12-31") });
function partsOf(day: number): readonly [year: string, month: string, day: string] {
  const [year, month, date] = isoDate(day).split("-");
  return [year!, month!, date!];
}

describe("a column of dates", () => {
  it("is read day first or month first, as its own texts show", () => {
    expect(read(["3/12/2024", "13/2/2024"])).toEqual(["2024-12-03", "2024-02-13"]);
    expect(read(["3/12/2024", "2/13/2024"])).toEqual(["2024-03-12", "2024-02-13"]);
    expect(read(["31.12.2024", "1-2-24"])).toEqual(["2024-12-31", "2024-02-01"]);
  });

  it("is read day first by default where its texts do not show the order, and is marked as unsettled", () => {
    const open = dateReading(["3/12/2024", "4/5/2024"]);
    expect([open.order, open.isSettled]).toEqual(["day", false]);
    expect(read(["3/12/2024"])).toEqual(["2024-12-03"]);
    expect(read(["3/12/2024"], "month")).toEqual(["2024-03-12"]);
    expect(dateReading(["3/12/2024"], "month")).toMatchObject({ order: "month", isSettled: false });
  });

  it("is read in the order that its texts show even if the user chose the other", () => {
    expect(dateReading(["13/2/2024"], "month")).toMatchObject({ order: "day", isSettled: true });
  });

  it("is unsettled where one text has the day first and another the month", () => {
    const both = dateReading(["13/2/2024", "2/13/2024"]);
    expect([both.order, both.isSettled]).toEqual(["day", false]);
    expect(read(["13/2/2024", "2/13/2024"])).toEqual(["2024-02-13", null]);
  });

  it("needs no order where none of its cells is ambiguous", () => {
    for (const cells of [[45292], ["2024-01-01"], ["20240101"], [20240101], ["2024/1/1"], [null], []])
      expect(dateReading(cells)).toMatchObject({ order: null, isSettled: true });
  });

  it("is read by the names of its months in ten languages", () => {
    const days = [
      "March 12, 2024",
      "Tuesday, Mar 12 2024",
      "12-Mar-24",
      "12. marts 2024",
      "12 mars 2024",
      "12. mars 2024",
      "12. maaliskuuta 2024",
      "12. März 2024",
      "12 de marzo de 2024",
      "12 de março de 2024",
      "12 mrt. 2024",
      "12th of March 2024",
      "2024-Mar-12",
      "12 Mar 2024 15:45",
    ];
    expect(read(days)).toEqual(days.map(() => "2024-03-12"));
    expect(dateReading(days)).toMatchObject({ order: null, isSettled: true });
  });

  it("reads what each language's calendar writes", () => {
    const languages = ["en-US", "en-GB", "da", "sv", "nb", "fi", "de", "fr", "es", "pt", "nl"];
    const styles = [
      { day: "numeric", month: "long", year: "numeric" },
      { dateStyle: "full" },
    ] as const satisfies readonly Intl.DateTimeFormatOptions[];
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...languages),
        fc.constantFrom(...styles),
        (day, language, style) => {
          const written = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
          expect(read([written.format(Date.parse(isoDate(day)))])).toEqual([isoDate(day)]);
        },
      ),
    );
  });

  it("reads a month of a year as its first day", () => {
    const months = ["2024-03", "Mar 2024", "mars 2024", "3/2024", "03.2024", "2024 March", "marzo de 2024"];
    expect(read(months)).toEqual(months.map(() => "2024-03-01"));
  });

  it("reads no month where a word names none, two, or no year stands by it", () => {
    for (const text of ["12 jui 2024", "12 foo 2024", "August 17", "Mar-24", "31 February 2024", "13/2024"])
      expect(read([text])).toEqual([null]);
  });

  it("cuts a time of twelve hours", () => {
    expect(read(["1/13/2024 3:45 PM"])).toEqual(["2024-01-13"]);
    expect(read(["2024-01-13T15:45:00+02:00"])).toEqual(["2024-01-13"]);
  });

  it("has years of two digits as Excel has them", () => {
    expect(read(["13.1.29", "13.1.30", "13.1.99", "13.1.00"])).toEqual([
      "2029-01-13",
      "1930-01-13",
      "1999-01-13",
      "2000-01-13",
    ]);
  });

  it("reads serial numbers, ISO dates, dates with the year first and eight digits, and drops the time of day", () => {
    expect(
      read([
        45292,
        45292.75,
        "2024-01-01",
        "2024-01-01T10:30:00Z",
        "2024-01-01 10:30",
        "2024/1/1",
        20240101,
        "20240101",
      ]),
    ).toEqual(Array.from({ length: 8 }, () => "2024-01-01"));
    expect(read(["13/1/2024 14:05"])).toEqual(["2024-01-13"]);
  });

  it("reads no date from anything else", () => {
    const none: DataCell[] = [
      "30.2.2024",
      "31/4/2024",
      "2024-02-30",
      "20240230",
      20241301,
      "1/2-2024",
      "January 5",
      "soon",
      "",
      12,
      -5,
      0,
      60,
      3_000_000,
      true,
      null,
      { fault: "#N/A" },
    ];
    expect(read(none)).toEqual(none.map(() => null));
    expect(readDate(20240101)).toBeNull();
  });

  it("gives the same day for every way of writing it", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("/", ".", "-"), (day, mark) => {
        const [year, month, date] = partsOf(day);
        const dayFirst = [date, month, year].join(mark);
        const monthFirst = [month, date, year].join(mark);
        expect(dateReading([dayFirst, `31${mark}1${mark}2000`]).read(dayFirst)).toBe(day);
        expect(dateReading([monthFirst, `1${mark}31${mark}2000`]).read(monthFirst)).toBe(day);
        expect(dateReading([dayFirst], "day").read(dayFirst)).toBe(day);
        const plain = dateReading([]);
        for (const cell of [
          day,
          `${year}-${month}-${date}`,
          `${year}${month}${date}`,
          Number(`${year}${month}${date}`),
        ])
          expect(plain.read(cell)).toBe(day);
      }),
    );
  });

  it("reads back two-digit years from 1930 to 2029", () => {
    fc.assert(
      fc.property(fc.integer({ min: serial("1930-01-01"), max: serial("2029-12-31") }), (day) => {
        const [year, month, date] = partsOf(day);
        const short = `${Number(date)}.${Number(month)}.${year.slice(2)}`;
        expect(dateReading([short, "31.1.00"]).read(short)).toBe(day);
      }),
    );
  });
});

describe("months before a day", () => {
  it("are counted as by EDATE, which gives the last day of a shorter month", () => {
    const before = (iso: string, months: number): string => isoDate(monthsBefore(serial(iso), months));
    expect([
      before("2024-03-31", 1),
      before("2023-03-31", 1),
      before("2024-02-29", 12),
      before("2025-12-31", 3),
      before("2025-01-15", 12),
    ]).toEqual(["2024-02-29", "2023-02-28", "2023-02-28", "2025-09-30", "2024-01-15"]);
  });
});
