import type { NamedParameter } from "../functionDefinition";
import type { WordsOfFunction } from "../functionWords";
import type { FunctionTexts } from "../texts/functionTexts";
import { defaultOf } from "./defaultOf";

/** The help of an argument: what it is, the words it may be, and its default. */
export function parameterHelp(
  parameter: NamedParameter,
  { parameters }: WordsOfFunction,
  texts: FunctionTexts,
): string {
  const choices = parameter.kind === "choice" ? [texts.anyOf(parameter.choices)] : [];
  const omitted = defaultOf(parameter);
  return [
    parameters[parameter.name],
    ...choices,
    ...(omitted === null ? [] : [texts.ifOmitted(omitted)]),
  ].join(" ");
}
