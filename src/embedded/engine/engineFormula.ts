import { getNumfmtParseValueFilter } from "@univerjs/core";
import { formulaTokens } from "./formulaTokens";

/**
 * A formula as the engine takes it: number literals in their shortest form, since it reads 0.50, .5 and 1000.0 as
 * text; texts such as "80%" in pieces, since it reads them as numbers (in array constants it still does); and names
 * replaced that only the host knows (`substitute` gives what a name stands for, or null).
 */
export const engineFormula = (formula: string, substitute: (name: string) => string | null): string => {
  let arrays = 0;
  const entered = formulaTokens(formula).map(({ kind, text }) => {
    if (text === "{") arrays += 1;
    if (text === "}") arrays -= 1;
    if (kind === "number") return shortestNumber(text);
    if (kind === "text" && arrays === 0) return inPieces(text);
    return kind === "name" ? (substitute(text) ?? text) : text;
  });
  return `=${entered.join("")}`;
};

const shortestNumber = (literal: string): string => {
  const value = Number(literal);
  return Number.isFinite(value) ? String(value) : literal;
};

/** ("8"&"0"&"%"): only single characters are safe. */
const inPieces = (literal: string): string => {
  const text = literal.slice(1, -1);
  return getNumfmtParseValueFilter(text)?.z
    ? `(${[...text].map((character) => `"${character}"`).join("&")})`
    : literal;
};
