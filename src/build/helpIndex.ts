import type { FunctionDefinition } from "../functions/functionDefinition";
import { wordsOf } from "../functions/functionWords";
import { helpPath } from "../functions/help/helpPath";
import type { HelpWords } from "../functions/help/helpTexts";
import { helpFrame } from "./helpFrame";
import { helpTable } from "./helpTable";
import { html } from "./html";

/** The page that leads to the help of every function. */
export const helpIndex = (definitions: readonly FunctionDefinition[], { help, words }: HelpWords): string =>
  helpFrame(
    help.indexTitle,
    help.language,
    html`<h1>${help.functionsOf}</h1>
      ${helpTable(
        help.allFunctions,
        help.indexColumns.map((name) => html`${name}`),
        definitions.map((definition) => [
          html`<a href="${helpPath(definition).replace("help/", "")}">${definition.id}</a>`,
          html`${wordsOf(words, definition).text}`,
        ]),
      )}
      <h2>${help.holdsForAll}</h2>
      <ul>
        ${help.conventionsOfAll.map((convention) => html`<li>${convention}</li>`)}
      </ul>`,
  );
