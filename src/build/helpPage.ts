import type { FunctionDefinition } from "../functions/functionDefinition";
import { functionSyntax } from "../functions/help/functionSyntax";
import { helpArguments } from "./helpArguments";
import { helpErrors } from "./helpErrors";
import { helpExamples } from "./helpExamples";
import { helpFrame } from "./helpFrame";
import { type Html, html } from "./html";
import type { NotesOfFunction } from "./notesOfFunction";

/** The help page of one function. */
export const helpPage = (definition: FunctionDefinition, notes: NotesOfFunction): string =>
  helpFrame(
    `${definition.id} - Customer Worth`,
    html`<nav aria-label="Help"><a href="index.html">All functions</a></nav>
      <h1>${definition.id}</h1>
      <p>${definition.text}</p>
      <p><code>=${functionSyntax(definition)}</code></p>
      <h2>Arguments</h2>
      ${helpArguments(definition)}
      <h2>Result</h2>
      <p>${shapeOf(definition)}</p>
      <h2>Examples</h2>
      ${helpExamples(definition)}
      <h2>Conventions</h2>
      ${list(notes.conventions)}
      <h2>Errors</h2>
      ${helpErrors(definition, notes.errors)}
      <h2>Sources</h2>
      ${list(notes.sources)}`,
  );

const list = (sentences: readonly string[]): Html =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

function shapeOf({ result }: FunctionDefinition): string {
  if (result === "single") {
    return "One number. Ranges combine as Excel's own operators combine them: a column with a column row by row, a column with a row to a grid, a single cell with everything. Empty rows at the end are left out, so that whole columns may be given.";
  }
  if (result === "table") {
    return "One value, or a table that spills from its cell, from lists and single cells. Empty rows at the end of the lists are left out, so that whole columns may be given.";
  }
  const names = result.join(", ");
  return `Side by side, without a header: ${names}. Each argument is a single cell or a column; a column gives a row of results for each of its cells.`;
}
