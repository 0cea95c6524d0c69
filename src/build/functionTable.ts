import type { Example } from "../functions/example";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { wordsOf } from "../functions/functionWords";
import type { HelpTexts, HelpWords } from "../functions/help/helpTexts";
import { functionSyntax } from "../functions/help/functionSyntax";
import { shownValue } from "./shownValue";

/** The README's table of functions in Markdown, one row each, with the first example. */
export function functionTable(
  definitions: readonly FunctionDefinition[],
  { help, words }: HelpWords,
): string {
  const rows = definitions.map((definition) => {
    const [example] = definition.examples;
    return [
      code(functionSyntax(definition)),
      wordsOf(words, definition).text,
      example ? code(exampleFormula(definition, example)) : "",
      example ? shown(example.gives, help) : "",
    ];
  });
  return [help.readmeColumns, ["---", "---", "---", "---:"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

const code = (text: string): string => `\`${text}\``;

function shown(gives: Example["gives"], help: HelpTexts): string {
  const cells = [gives].flat(2);
  return cells.length > mostShown ? help.cells(cells.length) : cells.map(shownValue).join("; ");
}

/** More than this is not read in a cell of a table. */
const mostShown = 6;
