import { englishCase } from "../../src/locales/english/englishCase";
import { caseSheet } from "../../src/case/caseSheet";
import { englishPane } from "../../src/locales/english/englishPane";
import { caseOf, reference } from "../case/caseOf";

function words(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") {
    const given = ["one", "two", "three"];
    return [String((part as (...all: string[]) => string)(...given))];
  }
  return Object.values(part as object).flatMap(words);
}

it("no text is empty or shows undefined, NaN or [object", () => {
  const all = words(englishPane);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((text) => text.trim() === "" || /undefined|\bNaN\b|\[object/.test(text))).toEqual([]);
});

it("the results that the pane shows are also results of the sheet", () => {
  const onSheet = Object.keys(caseSheet(caseOf(reference), englishCase).results);
  expect(onSheet).toEqual(expect.arrayContaining(Object.keys(englishPane.result.names)));
});
