import { defaultOf } from "../functions/help/defaultOf";
import { englishTexts } from "../functions/texts/englishTexts";
import type { FunctionDefinition, NamedParameter, ResultKind } from "../functions/functionDefinition";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";

/** The arguments of a function: what each is, what it may be, and what holds where it is left out. */
export const helpArguments = ({ parameters, result }: FunctionDefinition): Html =>
  helpTable(
    "Arguments, in their order",
    ["Argument", "What it is", "Allowed", "If omitted"].map((name) => html`${name}`),
    parameters.map((parameter) => [
      html`<code>${parameter.name}</code>`,
      html`${parameter.text}`,
      html`${allowedFor(parameter, result)}`,
      html`${omitted(parameter)}`,
    ]),
  );

function allowedFor(parameter: NamedParameter, result: ResultKind): string {
  const { allowed, anyOf } = englishTexts;
  switch (parameter.kind) {
    case "number":
      return result === "table"
        ? allowed(parameter.range)
        : `${allowed(parameter.range)}; several cells give as many results`;
    case "choice":
      return anyOf(parameter.choices);
    case "list":
      return `one row or one column, each cell ${allowed(parameter.range)}`;
    case "rows":
      return `rows and columns, each cell ${allowed(parameter.range)}`;
    case "customers":
      return "one row or one column of texts or numbers";
  }
}

function omitted(parameter: NamedParameter): string {
  if (parameter.otherwise === undefined) return "required";
  return defaultOf(parameter) ?? "as described";
}
