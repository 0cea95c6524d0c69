import { englishTexts } from "./englishTexts";
import { formatNumber } from "./formatNumber";
import type { FunctionTexts } from "./functionTexts";
import type { Parameter } from "./parameter";

/** The help of an argument: what it is, the words it may be, and its default. */
export function parameterHelp(parameter: Parameter, texts: FunctionTexts = englishTexts): string {
  const choices = parameter.kind === "choice" ? [texts.anyOf(parameter.choices)] : [];
  const omitted = defaultOf(parameter);
  return [parameter.text, ...choices, ...(omitted === null ? [] : [texts.ifOmitted(omitted)])].join(" ");
}

/** The default as one types it; null where there is none, or the text itself says what an absence means. */
function defaultOf(parameter: Parameter): string | null {
  const { otherwise } = parameter;
  if (otherwise === undefined || otherwise === null) return null;
  if (parameter.kind === "choice") return `"${otherwise as string}"`;
  if (parameter.kind === "customers") return null;
  const numbers = typeof otherwise === "object" ? otherwise : [otherwise as number];
  return numbers.map((number) => formatNumber(number, number !== 0 && parameter.range.rate)).join(", ");
}
