import fc from "fast-check";
import { amountFormat } from "../../../src/data/cells/amountFormat";
import type { DecimalSign } from "../../../src/data/cells/amountText";
import type { DataCell } from "../../../src/data/cells/dataCell";

/** What each text is as a number; null where the column holds no amounts, or the text is none. */
function read(cells: readonly DataCell[], said?: DecimalSign): readonly (number | null)[] | null {
  const format = amountFormat(cells, said);
  return format === null ? null : cells.map((cell) => format.read(String(cell)));
}

/** Ways in which programs write an amount with its cents; `mark` parts the thousands. */
const styles: readonly {
  readonly mark: string;
  readonly decimal: string;
  readonly wrap: (digits: string) => string;
}[] = [
  { mark: ",", decimal: ".", wrap: (digits) => `$${digits}` },
  { mark: ",", decimal: ".", wrap: (digits) => `USD ${digits}` },
  { mark: ".", decimal: ",", wrap: (digits) => `${digits} kr` },
  { mark: ".", decimal: ",", wrap: (digits) => `kr. ${digits}` },
  { mark: "\u00A0", decimal: ",", wrap: (digits) => `€ ${digits}` },
  { mark: "\u202F", decimal: ",", wrap: (digits) => `${digits}\u00A0€` },
  { mark: "\u2009", decimal: ",", wrap: (digits) => digits },
  { mark: "'", decimal: ".", wrap: (digits) => `CHF ${digits}` },
  { mark: "", decimal: ".", wrap: (digits) => digits },
];
const signs: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `\u2212${text}`,
  (text) => `(${text})`,
  (text) => `${text}-`,
];

function written(cents: number, { mark, decimal, wrap }: (typeof styles)[number]): string {
  const [whole = "", rest = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
  return wrap(whole.replace(/\B(?=(?:\d{3})+$)/g, mark) + decimal + rest);
}

describe("amounts typed as text", () => {
  it("are read with their currency, their brackets and their signs", () => {
    expect(read(["$1,200.00", "$99.00", "$0.00"])).toEqual([1200, 99, 0]);
    expect(read(["1.250.000,50 kr", "12,00 kr."])).toEqual([1250000.5, 12]);
    expect(read(["(450)", "450-", "-450", "450"])).toEqual([-450, -450, -450, 450]);
    expect(read(["-$1,450.10", "$-2.20", "($3.30)"])).toEqual([-1450.1, -2.2, -3.3]);
    expect(read(["CHF 12", "1'234.50"])).toEqual([12, 1234.5]);
    expect(read(["kr 450,-", "kr 1 200,-"])).toEqual([450, 1200]);
  });

  it("are shares where they are percents", () => {
    expect(read(["26.5%", "8%"])).toEqual([0.265, 0.08]);
    expect(read(["26,5 %", "8 %"])).toEqual([0.265, 0.08]);
  });

  it("read back to themselves in every style", () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...styles),
        fc.constantFrom(...signs),
        (cents, style, negative) => {
          const texts = cents.map((each) =>
            each < 0 ? negative(written(each, style)) : written(each, style),
          );
          const numbers = cents.map((each) => (each === 0 ? 0 : each / 100));
          fc.pre(new Set(numbers).size === numbers.length);
          expect(read(texts)).toEqual(numbers);
        },
      ),
    );
  });

  it("do not depend on the order of the rows", () => {
    const cells = fc.array(fc.constantFrom("1.234", "12", "1,5", "9.99", "kr 4", "x", null), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (column) => {
        const [format, reversed] = [amountFormat(column), amountFormat([...column].reverse())];
        expect(reversed?.isSettled).toBe(format?.isSettled);
      }),
    );
  });

  it("have the decimal sign that the whole column shows", () => {
    expect(read(["1.234", "12,5"])).toEqual([1234, 12.5]);
    expect(read(["1.234", "12.5"])).toEqual([1.234, 12.5]);
    expect(read(["1.234", "1.234.567"])).toEqual([1234, 1234567]);
  });

  it("are open where a sign with three digits after it may be either, and read as thousands until it is said", () => {
    expect(amountFormat(["1.234", "999"])).toMatchObject({ decimal: "comma", isSettled: false });
    expect(amountFormat(["1,234", "999"])).toMatchObject({ decimal: "point", isSettled: false });
    expect(read(["1.234", "999"], "point")).toEqual([1.234, 999]);
    expect(read(["1.234", "999"], "comma")).toEqual([1234, 999]);
  });

  it("are open where some need a point and others a comma", () => {
    const mixed = [...Array.from({ length: 40 }, () => "1.234,50 kr"), "12.50 kr", "1,234 kr"];
    expect(amountFormat(mixed)).toMatchObject({ decimal: "comma", isSettled: false });
  });

  it("are not found in names, numbers that name something, dates and versions", () => {
    for (const column of [
      ["acme", "beta"],
      ["1001", "1002"],
      ["00123", "00124"],
      ["00 123", "00 124"],
      ["732 829 320", "552 100 554"],
      ["612 345 678", "20 123 456"],
      ["555-1234", "555-9876"],
      ["+45 12 34 56 78", "+45 87 65 43 21"],
      ["114 55", "111 29"],
      ["12.03.2024", "1.4.2024"],
      ["3.2024", "4.2024"],
      ["2024-03", "2024-04"],
      ["1.1", "1.10", "1.2"],
      ["$60K - $80K", "$40K - $60K"],
      ["10.0.0.1", "10.0.0.2"],
    ])
      expect(read(column)).toBeNull();
  });

  it("are not found in two currencies, nor where more than one text in twenty is none", () => {
    expect(read(["$12.00", "€ 12.00"])).toBeNull();
    expect(read(["$12.00", "free"])).toBeNull();
    expect(read(["$12.00", "-", "", null])).toEqual([12, null, null, null]);
  });

  it("leave a text of another kind as it is", () => {
    const many = Array.from({ length: 40 }, () => "$1.50");
    expect(read([...many, "26%", "free"])?.slice(40)).toEqual([null, null]);
  });
});
