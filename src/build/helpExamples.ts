import type { Cell } from "../functions/call/cell";
import { evaluate } from "../functions/call/evaluate";
import type { Example } from "../functions/example";
import { exampleArguments } from "../functions/help/exampleArguments";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";
import { shownValue } from "./shownValue";

/** The examples of a function with what they give now. */
export const helpExamples = (definition: FunctionDefinition): Html =>
  html`${definition.examples.map(
    (example) =>
      html`<h3>${sentence(example.says)}</h3>
        <p><code>${exampleFormula(definition, example)}</code></p>
        ${resultOf(definition, example)}`,
  )}`;

const sentence = (says: string): string => says.charAt(0).toUpperCase() + says.slice(1);

function resultOf(definition: FunctionDefinition, example: Example): Html {
  const result = evaluate(definition, exampleArguments(definition, example));
  if (!Array.isArray(result)) return html`<p>gives <strong>${shownValue(result)}</strong></p>`;
  const [first, ...others] = result as [Cell[], ...Cell[][]];
  if (definition.result === "table" && first.length > 1) {
    return helpTable(
      "What it gives",
      first.map(shown),
      others.map((row) => row.map(shown)),
    );
  }
  const names = typeof definition.result === "object" ? definition.result : first.map((_cell, at) => `value ${at + 1}`); // prettier-ignore
  return helpTable(
    "What it gives, without these headings",
    ["row", ...names].map((name) => html`${name}`),
    result.map((row, at) => [html`${at + 1}`, ...row.map(shown)]),
  );
}

const shown = (cell: Cell): Html => html`${shownValue(cell)}`;
