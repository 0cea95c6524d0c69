import { englishCase } from "../../src/locales/english/englishCase";
import { caseSheet } from "../../src/case/caseSheet";
import { rolesOf } from "../../src/data/columns/columnRole";
import { texts } from "../../src/taskpane/texts";
import { caseOf, reference } from "../case/caseOf";

function words(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") {
    const given = ["one", "two", "three"];
    return [String((part as (...all: string[]) => string)(...given))];
  }
  return Object.values(part as object).flatMap(words);
}

it("no text is empty, and none has lost what it is given", () => {
  const all = words(texts);
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((text) => text.trim() === "" || /undefined|\bNaN\b|\[object/.test(text))).toEqual([]);
});

it("every role of a column has a name", () => {
  const roles = new Set(Object.values(rolesOf).flat());
  expect(Object.keys(texts.roles).sort()).toEqual([...roles].sort());
});

it("the results that are shown stand on the sheet", () => {
  const onSheet = Object.keys(caseSheet(caseOf(reference), englishCase).results);
  expect(onSheet).toEqual(expect.arrayContaining(Object.keys(texts.result.names)));
});
