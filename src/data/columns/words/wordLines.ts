/** Words and phrases written in lines, separated by commas. */
export const wordLines = (...lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(", "));
