/** A token of a formula: an operator, a bracket, or an operand between them. */
export interface FormulaToken {
  readonly kind:
    "number" | "text" | "error" | "name" | "operator" | "open" | "close" | "separator" | "space" | "unknown";
  readonly text: string;
}

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /^[ \t\r\n]+/],
  ["text", /^"(?:[^"]|"")*"/],
  ["error", /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/i],
  // A reference or name, with its sheet: 'Sheet 1'!$A$1:B2, CLV, A:A, 1:1, Table1[Column], FORECAST.ETS
  [
    "name",
    /^(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!)?(?:\$?\d+:\$?\d+|\$?[\p{L}_\\][\p{L}\p{N}_.$]*(?:\[[^\]]*\])?(?::\$?[\p{L}_][\p{L}\p{N}_.$]*)?)#?/u,
  ],
  ["number", /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ["operator", /^(?:<=|>=|<>|[-+*/^&=<>%@])/],
  ["open", /^[({]/],
  ["close", /^[)}]/],
  ["separator", /^[,;]/],
];

/** The tokens of a formula without its leading "="; joined, they give the formula again. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let rest = formula.replace(/^=/, "");
  while (rest !== "") {
    const token = nextToken(rest);
    tokens.push(token);
    rest = rest.slice(token.text.length);
  }
  return tokens;
}

function nextToken(rest: string): FormulaToken {
  for (const [kind, pattern] of patterns) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "unknown", text: rest[0] as string };
}
