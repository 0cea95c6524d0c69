/** A digest of the texts of a sheet's first column, by which it is seen that rows were moved or labels overwritten (FNV-1a, 32 bits). */
export function labelDigest(labels: readonly (readonly [row: number, text: string])[]): string {
  let hash = 0x811c9dc5;
  for (const letter of labels.map(([row, text]) => `${row}:${text}\n`).join("")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
