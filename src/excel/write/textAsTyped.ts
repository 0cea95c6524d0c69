/** Excel's longest cell. */
const longest = 32_767;

/** Several words without a digit: no Excel, in whatever language, reads a number, date, truth value or formula in it. */
const harmless = /^\p{L}[^\p{N}]*\s\p{L}[^\p{N}]*$/u;

/** What must be typed so that the cell holds this very text: with Excel's apostrophe wherever it might read more. */
export function textAsTyped(text: string): string {
  if (text === "") return "";
  const fitting = text.slice(0, longest);
  return harmless.test(fitting) ? fitting : `'${fitting}`;
}
