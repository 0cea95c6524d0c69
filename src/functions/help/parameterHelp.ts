import { defaultOf } from "./defaultOf";
import { englishTexts } from "../texts/englishTexts";
import type { FunctionTexts } from "../texts/functionTexts";
import type { Parameter } from "../parameter";

/** The help of an argument: what it is, the words it may be, and its default. */
export function parameterHelp(parameter: Parameter, texts: FunctionTexts = englishTexts): string {
  const choices = parameter.kind === "choice" ? [texts.anyOf(parameter.choices)] : [];
  const omitted = defaultOf(parameter);
  return [parameter.text, ...choices, ...(omitted === null ? [] : [texts.ifOmitted(omitted)])].join(" ");
}
