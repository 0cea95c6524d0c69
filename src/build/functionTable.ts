import type { Example } from "../functions/example";
import { exampleFormula } from "../functions/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { functionSyntax } from "../functions/functionSyntax";

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

/** As a cell shows it, in English: thousands apart and as many digits as one reads. */
const shown = (gives: Example["gives"]): string =>
  [gives]
    .flat(2)
    .map((value) => value.toLocaleString("en-US", { maximumSignificantDigits: 9 }))
    .join("; ");
