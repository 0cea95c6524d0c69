import fc from "fast-check";
import { cultureOf } from "../../src/excel/read/readCulture";
import { formatAmount, formatNumber, formatRate, parseNumber } from "../../src/taskpane/state/numberText";

const british = { decimal: ".", group: "," };
const danish = { decimal: ",", group: "." };
const swedish = { decimal: ",", group: "\u00A0" };
const swiss = { decimal: ".", group: "’" };

it.each([
  ["1,234.5", british, 1234.5],
  ["1.234,5", danish, 1234.5],
  ["1 234,5", swedish, 1234.5],
  ["1\u00A0234,5", swedish, 1234.5],
  ["1\u202F234 567", swedish, 1_234_567],
  ["1'234.5", swiss, 1234.5],
  ["1.234", danish, 1234],
  [",5", danish, 0.5],
  ["-3", british, -3],
  ["\u22123,5", danish, -3.5],
  [" 12 ", british, 12],
])("%s is read by the separators of the culture", (text, culture, number) => {
  expect(parseNumber(text, culture)).toBe(number);
});

it.each([
  ["0.5", danish],
  ["1,5", british],
  ["12,34", british],
  ["1.2.3", british],
  ["abc", british],
  ["1e5", british],
  ["12%", british],
  ["-", british],
  [".", british],
  ["", british],
])("%s is not a number in the culture and is not guessed", (text, culture) => {
  expect(parseNumber(text, culture)).toBeNull();
});

it("a number that is shown is read back as the same number", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(british, danish, swedish, swiss, cultureOf("nb-NO"), cultureOf("de-DE")),
      fc.integer({ min: -1e12, max: 1e12 }),
      (culture, hundredths) => {
        const value = hundredths / 100;
        expect(parseNumber(formatNumber(value, culture, 2), culture)).toBeCloseTo(value, 6);
      },
    ),
  );
});

it("amounts and rates are shown with a readable number of digits", () => {
  expect(formatAmount(1_266_268.318, danish)).toBe("1.266.268");
  expect(formatAmount(12.345, british)).toBe("12.35");
  expect(formatRate(0.0790731, danish, 2)).toBe("7,91%");
  expect(formatNumber(-0.4, british)).toBe("0");
});
