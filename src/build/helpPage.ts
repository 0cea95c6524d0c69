import type { FunctionDefinition } from "../functions/functionDefinition";
import { notesOf, wordsOf } from "../functions/functionWords";
import { functionSyntax } from "../functions/help/functionSyntax";
import type { HelpTexts, HelpWords } from "../functions/help/helpTexts";
import { helpArguments } from "./helpArguments";
import { helpErrors } from "./helpErrors";
import { helpExamples } from "./helpExamples";
import { helpFrame } from "./helpFrame";
import { type Html, html } from "./html";

/** The help page of one function. */
export function helpPage(definition: FunctionDefinition, all: HelpWords): string {
  const { help } = all;
  const notes = notesOf(all.notes, definition);
  return helpFrame(
    `${definition.id} - ${help.product}`,
    help.language,
    html`<nav aria-label="${help.help}"><a href="index.html">${help.allFunctions}</a></nav>
      <h1>${definition.id}</h1>
      <p>${wordsOf(all.words, definition).text}</p>
      <p><code>=${functionSyntax(definition)}</code></p>
      <h2>${help.headings.arguments}</h2>
      ${helpArguments(definition, all)}
      <h2>${help.headings.result}</h2>
      <p>${shapeOf(definition, help)}</p>
      <h2>${help.headings.examples}</h2>
      ${helpExamples(definition, all)}
      <h2>${help.headings.conventions}</h2>
      ${list(notes.conventions)}
      <h2>${help.headings.errors}</h2>
      ${helpErrors(definition, notes.errors, all)}
      <h2>${help.headings.sources}</h2>
      ${list(notes.sources)}`,
  );
}

const list = (sentences: readonly string[]): Html =>
  html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

function shapeOf({ result }: FunctionDefinition, { shapes }: HelpTexts): string {
  if (result === "single" || result === "table") return shapes[result];
  return shapes.columns(result.join(", "));
}
