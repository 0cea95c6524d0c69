import { words } from "../words";
import { assumptionOf, assumptions } from "../../src/case/assumptions/assumptions";
import { readField, showValue, unitOf } from "../../src/taskpane/state/fieldText";
import { englishPane } from "../../src/locales/english/englishPane";

const danish = { decimal: ",", group: "." };
const read = (name: Parameters<typeof assumptionOf>[0], text: string) =>
  readField(assumptionOf(name), text, danish, englishPane.assumptions);

it("a rate is typed in percent, with or without its sign", () => {
  expect(read("churn_target", "7,5")).toEqual({ kind: "override", value: 0.075 });
  expect(read("churn_target", "7,5 %")).toEqual({ kind: "override", value: 0.075 });
});

it("rates of several years stand apart by semicolons", () => {
  expect(read("ramp", "50; 100")).toEqual({ kind: "override", value: [0.5, 1] });
});

it("an amount is typed as in the workbook", () => {
  expect(read("annual_cost", "600.000")).toEqual({ kind: "override", value: 600_000 });
});

it("what is no number, out of range, or not whole has a sentence at the field", () => {
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

it("an empty field says nothing", () => {
  expect(read("years", "  ")).toEqual({ kind: "nothing" });
});

it("every default is shown so that it is read back as itself", () => {
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

it("a unit says that a rate is typed in percent", () => {
  expect(unitOf(assumptionOf("churn_target"), words.case)).toBe("% a year");
  expect(unitOf(assumptionOf("margin_rate"), words.case)).toBe("% of revenue");
  expect(unitOf(assumptionOf("years"), words.case)).toBe("years");
});
