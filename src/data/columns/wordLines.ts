/** Words and phrases written in lines, parted by commas. */
export const wordLines = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(", "));
