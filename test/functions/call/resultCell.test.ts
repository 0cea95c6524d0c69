import fc from "fast-check";
import { succeed } from "../../../src/core/outcome";
import { ranges } from "../../../src/core/ranges";
import { churnRate } from "../../../src/functions/definitions/churnRate";
import { clv } from "../../../src/functions/definitions/clv";
import { define } from "../../../src/functions/define";
import { evaluate } from "../evaluate";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";

/** A function that answers whatever it is told to, also what it never may. */
const answering = (answer: () => unknown) =>
  define({
    id: "ANSWER",
    parameters: { any: { kind: "number", range: ranges.amount, otherwise: 0 } },
    examples: [],
    compute: () => succeed(answer() as number),
  });

describe("what leaves a function", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const poisoned = {
    toJSON: () => {
      throw new Error("secret");
    },
  };

  it.each([[NaN], [Infinity], [-Infinity]])("is #NUM! for %p", (answer) => {
    expect(
      evaluate(
        answering(() => answer),
        [],
      ),
    ).toEqual({ error: "#NUM!" });
  });

  // docs/office.md, "Hostile inputs", 40 and 41: each of them silences the other cells, or shows 0.
  it.each([
    [undefined],
    [null],
    [1n],
    [new Date(0)],
    [new Float64Array(2)],
    [[1, [2]]],
    [circular],
    [poisoned],
    [Symbol()],
  ])("is #VALUE! for what is no cell's value, case %#", (answer) => {
    expect(
      evaluate(
        answering(() => answer),
        [],
      ),
    ).toMatchObject({ error: "#VALUE!" });
  });

  it.each([["secret"], [null], [undefined], [new Error("secret")], [{ code: "#REF!" }]])(
    "is #VALUE! without inner words when a function throws, case %#",
    (thrown) => {
      const cell = evaluate(
        answering(() => {
          throw thrown;
        }),
        [],
      );
      expect(cell).toMatchObject({ error: "#VALUE!" });
      expect(JSON.stringify(cell)).not.toContain("secret");
    },
  );

  it("may be text or a truth value, and is never -0", () => {
    expect(
      evaluate(
        answering(() => "kept"),
        [],
      ),
    ).toBe("kept");
    expect(
      evaluate(
        answering(() => false),
        [],
      ),
    ).toBe(false);
    expect(
      evaluate(
        answering(() => -0),
        [],
      ),
    ).toBe(0);
  });

  it("is always one of these, whatever comes in", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.array(
        fc.array(fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null)), { maxLength: 3 }),
        { maxLength: 3 },
      ),
    );
    const isCell = (cell: unknown): boolean =>
      (typeof cell === "number" && Number.isFinite(cell)) ||
      (typeof cell === "object" && cell !== null && ("error" in cell || "code" in cell));
    fc.assert(
      fc.property(
        fc.constantFrom(clv, churnRate, retentionImpact),
        fc.array(anything, { maxLength: 13 }),
        (definition, given) => {
          const result = evaluate(definition, given);
          const grid = Array.isArray(result) ? result : [[result]];
          expect(grid.every((row) => row.length === grid[0]!.length && row.every(isCell))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
