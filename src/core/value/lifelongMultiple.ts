import type { Outcome } from "../outcome";
import { marginMultiple } from "./marginMultiple";
import type { MarginStream } from "./marginMultiple";

/** The margin multiple of a constant margin over all periods to come; infinite where r is 1 + d or more. */
export const lifelongMultiple = (
  stream: Pick<MarginStream, "retentionRate" | "discountRate" | "timing">,
): Outcome<number> => marginMultiple({ ...stream, growth: 0, periods: Infinity });
