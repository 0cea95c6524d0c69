/**
 * When the margin of a year is counted (docs/mathematics.md, "Discounted value"): at its beginning, in the
 * middle, at the end with the first one certain, at the end on the average of opening and closing customers,
 * or at the end once the customer has renewed.
 */
export type Timing = (typeof timings)[number];

export const timings = ["begin", "mid", "end", "average", "renewal"] as const;
