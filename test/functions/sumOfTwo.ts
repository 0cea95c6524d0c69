import { succeed } from "../../src/core/outcome";
import { ranges } from "../../src/core/ranges";
import { define } from "../../src/functions/define";

/** A function whose numbers can be seen at once. */
export const sumOfTwo = define({
  id: "SUM.OF.TWO",
  text: "Returns the sum of two numbers.",
  parameters: {
    first: { kind: "number", range: ranges.amount, text: "First." },
    second: { kind: "number", range: ranges.amount, otherwise: 100, text: "Second." },
  },
  examples: [],
  compute: ({ first, second }) => succeed(first + second),
});
