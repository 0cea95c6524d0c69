import { formulaTokens } from "./formulaTokens";

/**
 * A formula as the engine takes it: number literals in their shortest form, since it reads 0.50, .5 and 1000.0 as
 * text, and names replaced that only the host knows (`substitute` gives what a name stands for, or null).
 */
export const engineFormula = (formula: string, substitute: (name: string) => string | null): string =>
  "=" +
  formulaTokens(formula)
    .map((token) => {
      if (token.kind === "number") return shortestNumber(token.text);
      return token.kind === "name" ? (substitute(token.text) ?? token.text) : token.text;
    })
    .join("");

const shortestNumber = (literal: string): string => {
  const value = Number(literal);
  return Number.isFinite(value) ? String(value) : literal;
};
