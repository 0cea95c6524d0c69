import type { CellError } from "../functions/call/cell";
import { evaluate } from "../functions/call/evaluate";
import type { ExampleValue } from "../functions/example";
import { exampleArguments } from "../functions/help/exampleArguments";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";
import type { ErrorNote } from "./errorNote";

/** Calls that give an error, with the error and the message that they give now. */
export const helpErrors = (definition: FunctionDefinition, notes: readonly ErrorNote[]): Html =>
  helpTable(
    "What gives an error, and what the cell then says",
    ["When", "Error", "Message", "Example"].map((name) => html`${name}`),
    [...wrongKind(definition), ...notes].map((note) => {
      const error = errorOf(definition, note);
      return [
        html`${note.when}`,
        html`${"error" in error ? error.error : error.code}`,
        html`${("message" in error && error.message) || "(none: Excel shows messages of #VALUE! and #N/A only)"}`,
        html`<code>${formulaOf(definition, note)}</code>`,
      ];
    }),
  );

/** The first number of the first example, as text. */
function wrongKind({ parameters, examples }: FunctionDefinition): readonly ErrorNote[] {
  const number = parameters.find(
    ({ kind, name }) => kind === "number" && examples[0]?.given[name] !== undefined,
  );
  return number && examples[0]
    ? [
        {
          when: "An argument is text, or not what is allowed.",
          given: { ...examples[0].given, [number.name]: "abc" },
        },
      ]
    : [];
}

const formulaOf = (definition: FunctionDefinition, { given }: ErrorNote): string =>
  exampleFormula(definition, exampleOf(given));

const exampleOf = (given: Readonly<Record<string, ExampleValue>>) => ({ says: "", given, gives: 0 });

/** The first error of what a call gives. Throws where it gives none. */
function errorOf(definition: FunctionDefinition, { given, when }: ErrorNote): CellError {
  const result = [evaluate(definition, exampleArguments(definition, exampleOf(given)))].flat(2);
  const error = result.find((cell) => typeof cell === "object");
  if (error === undefined) throw new Error(`${definition.id} gives no error: ${when}`);
  return error;
}
