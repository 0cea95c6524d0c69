import type { Cell } from "../functions/call/cell";
import { evaluate } from "../functions/call/evaluate";
import type { Example } from "../functions/example";
import { exampleArguments } from "../functions/help/exampleArguments";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { wordsOf } from "../functions/functionWords";
import type { HelpWords } from "../functions/help/helpTexts";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";
import { shownValue } from "./shownValue";

/** The examples of a function with what they give now. */
export const helpExamples = (definition: FunctionDefinition, all: HelpWords): Html =>
  html`${definition.examples.map(
    (example, place) =>
      html`<h3>${sentence(wordsOf(all.words, definition).examples[place] ?? "")}</h3>
        <p><code>${exampleFormula(definition, example)}</code></p>
        ${resultOf(definition, example, all)}`,
  )}`;

const sentence = (says: string): string => says.charAt(0).toUpperCase() + says.slice(1);

function resultOf(definition: FunctionDefinition, example: Example, { help, functions }: HelpWords): Html {
  const result = evaluate(definition, exampleArguments(definition, example), functions);
  if (!Array.isArray(result)) return html`<p>${help.gives} <strong>${shownValue(result)}</strong></p>`;
  const [first, ...others] = result as [Cell[], ...Cell[][]];
  if (definition.result === "table" && first.length > 1) {
    return helpTable(
      help.whatItGives,
      first.map(shown),
      others.map((row) => row.map(shown)),
    );
  }
  const names =
    typeof definition.result === "object" ? definition.result : first.map((_cell, at) => help.value(at + 1));
  return helpTable(
    help.whatItGivesUnheaded,
    [help.row, ...names].map((name) => html`${name}`),
    result.map((row, at) => [html`${at + 1}`, ...row.map(shown)]),
  );
}

const shown = (cell: Cell): Html => html`${shownValue(cell)}`;
