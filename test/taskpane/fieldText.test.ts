import { words } from "../words";
import { assumptionOf, assumptions } from "../../src/case/assumptions/assumptions";
import { readField, showValue, unitOf } from "../../src/taskpane/state/fieldText";
import { englishPane } from "../../src/locales/english/englishPane";

const danish = { decimal: ",", group: "." };
const read = (name: Parameters<typeof assumptionOf>[0], text: string) =>
  readField(assumptionOf(name), text, danish, englishPane.assumptions);

it("a rate is read in percent, with or without the percent sign", () => {
  expect(read("churn_target", "7,5")).toEqual({ kind: "override", value: 0.075 });
  expect(read("churn_target", "7,5 %")).toEqual({ kind: "override", value: 0.075 });
});

it("the rates of several years are separated by semicolons", () => {
  expect(read("ramp", "50; 100")).toEqual({ kind: "override", value: [0.5, 1] });
});

it("an amount is read with the separators of the workbook", () => {
  expect(read("annual_cost", "600.000")).toEqual({ kind: "override", value: 600_000 });
});

it("a field shows a message where its text is not a number, is out of range or is not a whole number", () => {
  expect(read("years", "five")).toEqual({
    kind: "wrong",
    sentence: '"five" is not a number. Type it as 12,5.',
  });
  expect(read("churn_target", "120")).toEqual({
    kind: "wrong",
    sentence: "This must lie between 0% and 100%.",
  });
  expect(read("years", "2,5")).toEqual({ kind: "wrong", sentence: "This must be a whole number." });
});

it("an empty field shows no message", () => {
  expect(read("years", "  ")).toEqual({ kind: "nothing" });
});

it("every default value is read back from the text that shows it", () => {
  const withDefault = assumptions.filter((assumption) => assumption.default !== null);
  expect(withDefault.length).toBeGreaterThan(10);
  for (const assumption of withDefault) {
    const shown = showValue(assumption.default, assumption, danish);
    const value = [assumption.default].flat().join(",");
    const reading = readField(assumption, shown, danish, englishPane.assumptions);
    expect([assumption.name, reading.kind === "override" && String(reading.value)]).toEqual([
      assumption.name,
      value,
    ]);
  }
});

it("a field shows its unit, which is percent for a rate", () => {
  expect(unitOf(assumptionOf("churn_target"), words.case)).toBe("% a year");
  expect(unitOf(assumptionOf("margin_rate"), words.case)).toBe("% of revenue");
  expect(unitOf(assumptionOf("years"), words.case)).toBe("years");
});
