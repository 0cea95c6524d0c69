import { succeed } from "../../src/core/outcome";
import { ranges } from "../../src/core/ranges";
import { define } from "../../src/functions/define";

/** A function whose numbers can be seen at once. */
export const sumOfTwo = define({
  id: "SUM.OF.TWO",
  parameters: {
    first: { kind: "number", range: ranges.amount },
    second: { kind: "number", range: ranges.amount, otherwise: 100 },
  },
  examples: [],
  compute: ({ first, second }) => succeed(first + second),
});
