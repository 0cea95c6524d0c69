import { caseSheet } from "../../../src/case/caseSheet";
import { englishCase } from "../../../src/locales/english/englishCase";
import { datasetOf } from "../../data/selectionOf";
import { caseOf, mix } from "../caseOf";

const headers = ["Customer", "Segment", "Start", "End", "Revenue per year"];
const rows = [
  ["a", "Small", "2020-01-01", "2025-06-30", 100],
  ["b", "Small", "2020-01-01", null, 200],
  ["c", "Large", "2020-01-01", null, 300],
];
const withRate = datasetOf(
  [...headers, "Margin rate"],
  rows.map((row) => [...row, 0.4]),
);
const withAmount = datasetOf(
  [...headers, "Margin amount per year"],
  rows.map((row) => [...row, 40]),
);

const lines = new Set(
  [caseOf(mix, withRate), caseOf({}, withAmount)].flatMap((subject) => caseSheet(subject, englishCase).lines),
);

describe("the texts of paper and checks", () => {
  const { headline, verdicts, rules, segments, about } = englishCase.paper;
  const checks = Object.keys(englishCase.checks.names).filter((key) => !/^check_|^checkEstimate$/.test(key));

  it.each([
    ["figures of the headline", Object.keys(headline.workingFigures)],
    ["headlines", Object.keys(headline.sentences)],
    ["questions", Object.keys(verdicts.questions)],
    ["answers", Object.keys(verdicts.answers)],
    ["rules of thumb", Object.keys(rules.claims)],
    ["figures of the rules of thumb", Object.keys(rules.figures)],
    ["segments", Object.keys(segments.labels)],
    ["about", Object.keys(about.labels)],
    ["checks", checks],
  ])("has no words that no line shows: %s", (_, keys) => {
    expect(keys.filter((key) => !lines.has(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(4);
  });
});
