import type { FormulaToken } from "./formulaTokens";

/**
 * An array constant rewritten for the engine, from the tokens between its brackets. Where one of its texts looks like
 * a number, the array is built by function calls, since the engine would read the text as a number inside a constant;
 * but not where it also holds an error, which would then become the whole array.
 */
export function arrayConstant(
  inside: readonly FormulaToken[],
  entered: (token: FormulaToken) => string,
): string {
  const holdsNumberlike = inside.some((token) => token.kind === "text" && entered(token) !== token.text);
  if (!holdsNumberlike || inside.some(({ kind }) => kind === "error")) {
    return `{${inside.map((token) => (token.kind === "text" ? token.text : entered(token))).join("")}}`;
  }
  return stack(
    "VSTACK",
    split(inside, ";").map((row) =>
      stack(
        "HSTACK",
        split(row, ",").map((cell) => cell.map(entered).join("")),
      ),
    ),
  );
}

const stack = (name: string, parts: readonly string[]): string =>
  parts.length === 1 ? parts.join() : `${name}(${parts.join()})`;

function split(tokens: readonly FormulaToken[], separator: string): readonly FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "separator" && token.text === separator) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}
