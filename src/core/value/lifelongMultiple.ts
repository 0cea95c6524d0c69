import type { Outcome } from "../outcome";
import { marginMultiple, type MarginStream } from "./marginMultiple";

/** The margin multiple of a constant margin over all periods to come; infinite where r is 1 + d or more. */
export const lifelongMultiple = ({
  retentionRate,
  discountRate,
  timing,
}: Pick<MarginStream, "retentionRate" | "discountRate" | "timing">): Outcome<number> =>
  marginMultiple({ retentionRate, discountRate, timing, growth: 0, periods: Infinity });
