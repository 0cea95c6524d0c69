import type { Example } from "../functions/example";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { functionSyntax } from "../functions/help/functionSyntax";
import { shownValue } from "./shownValue";

/** The README's table of functions in Markdown, one row each, with the first example. */
export function functionTable(definitions: readonly FunctionDefinition[]): string {
  const rows = definitions.map((definition) => {
    const [example] = definition.examples;
    return [
      code(functionSyntax(definition)),
      definition.text,
      example ? code(exampleFormula(definition, example)) : "",
      example ? shown(example.gives) : "",
    ];
  });
  return [["Function", "Result", "Example", "gives"], ["---", "---", "---", "---:"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
}

const code = (text: string): string => `\`${text}\``;

function shown(gives: Example["gives"]): string {
  const cells = [gives].flat(2);
  return cells.length > mostShown ? `${cells.length} cells` : cells.map(shownValue).join("; ");
}

/** More than this is not read in a cell of a table. */
const mostShown = 6;
