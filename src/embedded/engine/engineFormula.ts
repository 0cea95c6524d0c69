import { getNumfmtParseValueFilter } from "@univerjs/core";
import { arrayConstant } from "./arrayConstant";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

/**
 * A formula rewritten for the engine: number literals in their shortest form, since it reads 0.50, .5 and 1000.0 as
 * text; texts such as "80%" split into pieces, since it reads them as numbers; and names replaced that only the host
 * can resolve (`substitute` returns what a name refers to, or null).
 */
export function engineFormula(formula: string, substitute: (name: string) => string | null): string {
  const entered = ({ kind, text }: FormulaToken): string => {
    if (kind === "number") return shortestNumber(text);
    if (kind === "text") return inPieces(text);
    return kind === "name" ? (substitute(text) ?? text) : text;
  };
  let result = "=";
  let array: FormulaToken[] | null = null;
  for (const token of formulaTokens(formula)) {
    if (token.text === "{") array = [];
    else if (token.text === "}" && array) {
      result += arrayConstant(array, entered);
      array = null;
    } else if (array) array.push(token);
    else result += entered(token);
  }
  return array ? `${result}{${array.map(({ text }) => text).join("")}` : result;
}

function shortestNumber(literal: string): string {
  const value = Number(literal);
  return Number.isFinite(value) ? String(value) : literal;
}

/** As ("8"&"0"&"%"), since only single characters are safe. */
function inPieces(literal: string): string {
  const text = literal.slice(1, -1);
  return getNumfmtParseValueFilter(text)?.z
    ? `(${[...text].map((character) => `"${character}"`).join("&")})`
    : literal;
}
