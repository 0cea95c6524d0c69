import { parse } from "papaparse";

export type CsvDelimiter = "," | ";" | "\t";

/** The comma comes last, since it also occurs in decimals and sentences. */
const candidates: readonly CsvDelimiter[] = ["\t", ";", ","];

/**
 * The delimiter of a CSV text: the one that splits most of the first rows into the same number of fields, more
 * than one. A comma where none does.
 */
export function csvDelimiter(text: string): CsvDelimiter {
  const shares = candidates.map((delimiter) => ({ delimiter, share: evenShare(text, delimiter) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share > 0 ? best.delimiter : ",";
}

/** The share of rows that have the most frequent number of fields; 0 where that number is one. */
function evenShare(text: string, delimiter: CsvDelimiter): number {
  const rows = parse<string[]>(text, { delimiter, newline: "\n", preview: 100, skipEmptyLines: true }).data;
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [1, 0];
  return fields > 1 ? count / rows.length : 0;
}
