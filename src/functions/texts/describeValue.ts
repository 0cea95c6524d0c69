import type { FunctionTexts } from "./functionTexts";

/** What came, in words that a sentence can take. */
export function describeValue(value: unknown, texts: FunctionTexts): string {
  if (typeof value === "string") return texts.came.text(value);
  if (typeof value === "boolean") return texts.came.truth(value);
  if (value === 0) return texts.came.zero;
  return typeof value === "number" ? String(value) : texts.came.other;
}
