import type { FunctionDefinition, NamedParameter, ResultKind } from "../functions/functionDefinition";
import { wordsOf } from "../functions/functionWords";
import { defaultOf } from "../functions/help/defaultOf";
import type { HelpTexts, HelpWords } from "../functions/help/helpTexts";
import { helpTable } from "./helpTable";
import { type Html, html } from "./html";

/** The arguments of a function: what each is, what it may be, and what holds where it is left out. */
export function helpArguments(definition: FunctionDefinition, all: HelpWords): Html {
  const texts = wordsOf(all.words, definition).parameters;
  return helpTable(
    all.help.argumentTable,
    all.help.argumentColumns.map((name) => html`${name}`),
    definition.parameters.map((parameter) => [
      html`<code>${parameter.name}</code>`,
      html`${texts[parameter.name] ?? ""}`,
      html`${allowedFor(parameter, definition.result, all)}`,
      html`${omitted(parameter, all.help)}`,
    ]),
  );
}

function allowedFor(parameter: NamedParameter, result: ResultKind, { help, functions }: HelpWords): string {
  const { allowed, anyOf } = functions;
  switch (parameter.kind) {
    case "number":
      return result === "table" ? allowed(parameter.range) : help.severalCells(allowed(parameter.range));
    case "choice":
      return anyOf(parameter.choices);
    case "list":
      return help.eachInLine(allowed(parameter.range));
    case "rows":
      return help.eachInRows(allowed(parameter.range));
    case "customers":
      return help.customersAllowed;
  }
}

function omitted(parameter: NamedParameter, { required, asDescribed }: HelpTexts): string {
  if (parameter.otherwise === undefined) return required;
  return defaultOf(parameter) ?? asDescribed;
}
