import { formatNumber } from "../texts/formatNumber";
import type { Parameter } from "../parameter";

/** The default as one types it; null where there is none, or the text itself says what an absence means. */
export function defaultOf(parameter: Parameter): string | null {
  const { otherwise } = parameter;
  if (parameter.kind === "customers" || otherwise === undefined || otherwise === null) return null;
  if (parameter.kind === "choice") return `"${otherwise as string}"`;
  const numbers = typeof otherwise === "object" ? otherwise : [otherwise as number];
  return numbers.map((number) => formatNumber(number, number !== 0 && parameter.range.rate)).join(", ");
}
