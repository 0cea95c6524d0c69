import type { ColumnReading } from "../dataset";

/** The column that was taken for a role, where there is one. */
export const readingOf = (
  readings: readonly ColumnReading[],
  role: ColumnReading["role"],
): ColumnReading | undefined => readings.find((reading) => reading.role === role);
