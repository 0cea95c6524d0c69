import type { CellError } from "../functions/call/cell";
import { evaluate } from "../functions/call/evaluate";
import type { ExampleValue } from "../functions/example";
import { exampleArguments } from "../functions/help/exampleArguments";
import { exampleFormula } from "../functions/help/exampleFormula";
import type { FunctionDefinition } from "../functions/functionDefinition";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";
import type { ErrorNote } from "../functions/functionWords";
import type { HelpTexts, HelpWords } from "../functions/help/helpTexts";
import type { FunctionTexts } from "../functions/texts/functionTexts";

/** Calls that give an error, with the error and the message that they give now. */
export const helpErrors = (
  definition: FunctionDefinition,
  notes: readonly ErrorNote[],
  { help, functions }: HelpWords,
): Html =>
  helpTable(
    help.errorTable,
    help.errorColumns.map((name) => html`${name}`),
    [...wrongKind(definition, help), ...notes].map((note) => {
      const error = errorOf(definition, note, functions);
      return [
        html`${note.when}`,
        html`${"error" in error ? error.error : error.code}`,
        html`${("message" in error && error.message) || help.noMessage}`,
        html`<code>${formulaOf(definition, note)}</code>`,
      ];
    }),
  );

/** The first number of the first example, as text. */
function wrongKind(
  { parameters, examples }: FunctionDefinition,
  { wrongKind: when }: HelpTexts,
): readonly ErrorNote[] {
  const number = parameters.find(
    ({ kind, name }) => kind === "number" && examples[0]?.given[name] !== undefined,
  );
  return number && examples[0]
    ? [
        {
          when,
          given: { ...examples[0].given, [number.name]: "abc" },
        },
      ]
    : [];
}

const formulaOf = (definition: FunctionDefinition, { given }: ErrorNote): string =>
  exampleFormula(definition, exampleOf(given));

const exampleOf = (given: Readonly<Record<string, ExampleValue>>) => ({ given, gives: 0 });

/** The first error of what a call gives. Throws where it gives none. */
function errorOf(
  definition: FunctionDefinition,
  { given, when }: ErrorNote,
  texts: FunctionTexts,
): CellError {
  const result = [evaluate(definition, exampleArguments(definition, exampleOf(given)), texts)].flat(2);
  const error = result.find((cell) => typeof cell === "object");
  if (error === undefined) throw new Error(`${definition.id} gives no error: ${when}`);
  return error;
}
