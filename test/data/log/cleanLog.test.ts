import type { DataCell } from "../../../src/data/cells/dataCell";
import { serial } from "../selectionOf";
import { cleanedLog, logOf, reasonsOf } from "./logOf";

const headers = ["Customer", "Date", "Amount"];
const fault = { fault: "#N/A" } as const;

describe("cleaning a log of purchases", () => {
  it("gives each row that is left out one reason, the first that applies", () => {
    const cases: readonly (readonly [string, readonly (string | number | null | typeof fault)[]])[] = [
      ["total row", [null, null, "Total"]],
      ["total row", ["I alt", null, fault]],
      ["error cell", [null, fault, 1]],
      ["error cell", ["A", "2024-01-01", fault]],
      ["no customer", [null, null, null]],
      ["no customer", ["  ", "soon", 5]],
      ["no usable date", ["A", "soon", null]],
      ["no usable date", ["A", null, 5]],
      ["no usable date", ["A", -3, 5]],
      ["no usable amount", ["A", "2024-01-01", "12,50"]],
      ["no usable amount", ["A", "2024-01-01", null]],
    ];
    const good = ["A", "2024-01-01", 10] as const;
    for (const [reason, row] of cases) {
      const cleaned = cleanedLog(headers, [good, good, good, row]);
      expect([row, reasonsOf(cleaned)]).toEqual([row, { [reason]: 1 }]);
      expect(cleaned.ledger).toMatchObject({ read: 4, kept: 3 });
    }
  });

  it("keeps two identical purchases unless the log has document numbers", () => {
    const alike = [
      ["A", "2024-01-01", 10],
      ["A", "2024-01-01", 10],
    ];
    expect(cleanedLog(headers, alike).count).toBe(2);
    const numbered = alike.map((row) => [...row, "F-1"]);
    const cleaned = cleanedLog([...headers, "Invoice no"], [...numbered, ["A", "2024-01-01", 10, "F-2"]]);
    expect([cleaned.count, cleaned.documents]).toEqual([2, 2]);
    expect(reasonsOf(cleaned)).toEqual({ "duplicate row": 1 });
  });

  it("keeps a customer whose name begins with the word for a total", () => {
    const cleaned = cleanedLog(headers, [
      ["Total Energi A/S", "2024-01-01", 10],
      ["A", "2024-01-02", 20],
      ["Total", null, 30],
    ]);
    expect(cleaned.customers).toEqual(["Total Energi A/S", "A"]);
    expect(reasonsOf(cleaned)).toEqual({ "total row": 1 });
  });

  it("deducts a discount as a share of quantity times price, and reads a blank as no discount", () => {
    const headers = ["Kunde", "Dato", "Antal", "Stykpris", "Rabat"];
    const row = (discount: DataCell) => ["A", "2024-01-01", 3, 12.5, discount];
    const cleaned = cleanedLog(headers, [row(0.2), row(null), row(0), row(0.5)]);
    expect([...cleaned.amount.slice(0, cleaned.count)]).toEqual([30, 37.5, 37.5, 18.75]);
  });

  it("multiplies quantity by price, and leaves out rows that lack either", () => {
    const cleaned = cleanedLog(
      ["Kunde", "Dato", "Antal", "Stykpris"],
      [
        ["A", "2024-01-01", 3, 12.5],
        ["B", "2024-01-01", -1, 12.5],
        ["B", "2024-01-02", 2, null],
      ],
    );
    expect([...cleaned.amount.slice(0, cleaned.count)]).toEqual([37.5, -12.5]);
    expect(reasonsOf(cleaned)).toEqual({ "no usable amount": 1 });
  });

  it("treats ids as one customer regardless of case, blanks and number or text, but not of leading zeros", () => {
    const ids = ["Ann", " ann ", "ANN", 12, "12", "012", "Å", "A\u030a"];
    const cleaned = cleanedLog(
      headers,
      ids.map((id) => [id, "2024-01-01", 1]),
    );
    expect(cleaned.customers).toEqual(["Ann", 12, "012", "Å"]);
    expect(cleaned.forms).toBe(8);
  });

  it("treats ids such as __proto__ as ordinary customers", () => {
    const ids = ["__proto__", "constructor", "toString", "hasOwnProperty", "__proto__"];
    expect(
      cleanedLog(
        headers,
        ids.map((id) => [id, "2024-01-01", 1]),
      ).customers,
    ).toEqual(ids.slice(0, 4));
  });

  it("drops the time of day", () => {
    const cleaned = cleanedLog(headers, [
      ["A", serial("2024-01-01") + 0.99, 1],
      ["A", "2024-01-01T23:59:00", 1],
    ]);
    expect([...cleaned.day]).toEqual([serial("2024-01-01"), serial("2024-01-01")]);
  });

  it("counts the matched credit notes and the purchases that they cancel", () => {
    const rows = logOf(headers, [
      ["A", "2024-01-01", 100],
      ["A", "2024-01-09", -100],
      ["A", "2024-02-01", 70],
      ["A", "2024-02-05", -20],
    ]);
    expect(reasonsOf(rows)).toEqual({ "credit note matched": 1, "purchase taken back by a credit note": 1 });
    expect([...rows.amount]).toEqual([70, -20]);
    expect(rows.ledger).toMatchObject({ read: 4, kept: 2 });
  });

  it("keeps a purchase whose credit note is dated after the as-of date", () => {
    const all = [
      ["A", "2024-01-01", 100],
      ["A", "2024-07-09", -100],
    ];
    expect([...logOf(headers, all, serial("2024-06-30")).amount]).toEqual([100, -100]);
    expect(logOf(headers, all, serial("2024-07-09")).count).toBe(0);
  });
});
