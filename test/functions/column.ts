/** Values below each other, as Excel sends a column. */
export const column = (...values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
