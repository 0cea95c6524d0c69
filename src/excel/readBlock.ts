import type { DataCell } from "../data/selection";

const looksLikeFault = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

/** The cells of a range; null where Excel hands over nothing, which it does without an error for very many cells. */
export async function readBlock(range: Excel.Range): Promise<DataCell[][] | null> {
  range.load("values");
  await range.context.sync();
  const values = range.values as unknown[][] | null;
  if (values === null) return null;
  const types = values.some((row) => row.some(looksLikeFault)) ? await readTypes(range) : null;
  return values.map((row, rowIndex) =>
    row.map((value, column): DataCell => {
      if (value === "" || value === null) return null;
      if (types?.[rowIndex]?.[column] === "Error") return { fault: String(value) };
      return value as DataCell;
    }),
  );
}

/** Only the types tell an error from a text that looks like one. */
async function readTypes(range: Excel.Range): Promise<string[][]> {
  range.load("valueTypes");
  await range.context.sync();
  return range.valueTypes as string[][];
}
