import { type FormulaToken, formulaTokens } from "./formulaTokens";

/** The syntax error of a formula as a sentence, or null. The engine itself shows an invalid formula as a value. */
export function formulaSyntax(formula: string): string | null {
  if (!formula.startsWith("=")) return 'A formula begins with "=".';
  const open: ("call" | "group" | "array")[] = [];
  let wantsOperand = true;
  let previous: FormulaToken | null = null;
  for (const token of formulaTokens(formula)) {
    if (token.kind === "space") continue;
    const inside = open.at(-1);
    const problem = `The formula is broken at "${token.text}".`;
    if (token.kind === "unknown" || (inside === "array" && !isInArray(token, wantsOperand))) return problem;
    if (token.kind === "open") {
      const isCall = token.text === "(" && previous?.kind === "name" && !wantsOperand;
      if (!isCall && !wantsOperand) return problem;
      open.push(token.text === "{" ? "array" : isCall ? "call" : "group");
      wantsOperand = true;
    } else if (token.kind === "close") {
      if (inside === undefined || (inside === "array") !== (token.text === "}")) return problem;
      if (wantsOperand && !(inside === "call" && previous && ["open", "separator"].includes(previous.kind)))
        return problem;
      open.pop();
      wantsOperand = false;
    } else if (token.kind === "separator") {
      if (inside === undefined || (inside !== "array" && token.text === ";")) return problem;
      if (wantsOperand && !(inside === "call" && previous && ["open", "separator"].includes(previous.kind)))
        return problem;
      wantsOperand = true;
    } else if (token.kind === "operator") {
      if (wantsOperand && !["+", "-", "@"].includes(token.text)) return problem;
      if (!wantsOperand && token.text !== "%") wantsOperand = true;
    } else {
      if (!wantsOperand) return problem;
      wantsOperand = false;
    }
    previous = token;
  }
  if (open.length > 0) return "The formula lacks a closing bracket.";
  return wantsOperand ? "The formula ends too early." : null;
}

/** An array constant holds only constants: no references, calls or operators. */
function isInArray({ kind, text }: FormulaToken, wantsOperand: boolean): boolean {
  if (kind === "name") return /^(true|false)$/i.test(text);
  if (kind === "operator") return wantsOperand ? /^[-+]$/.test(text) : text === "%";
  return kind !== "open";
}
