/** Texts and references to other sheets, which stay; then references to cells of the own sheet. */
const parts =
  /"[^"]*"|(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\p{L}\d_.(!])/gu;

/**
 * A formula whose references to rows of its own sheet are led to other rows, counted from 0; null where a row has no
 * counterpart.
 */
export function mapReferences(formula: string, rowOf: (row: number) => number | null): string | null {
  let isWhole = true;
  const mapped = formula.replace(parts, (part, column?: string, row?: string) => {
    if (column === undefined || row === undefined) return part;
    const found = rowOf(Number(row) - 1);
    if (found === null) isWhole = false;
    return `${column}${(found ?? 0) + 1}`;
  });
  return isWhole ? mapped : null;
}
