import fc from "fast-check";
import { succeed } from "../../src/core/outcome";
import { ranges } from "../../src/core/ranges";
import type { Cell } from "../../src/functions/cell";
import { churnRate } from "../../src/functions/churnRate";
import { clv } from "../../src/functions/clv";
import { define } from "../../src/functions/define";
import { evaluate } from "../../src/functions/evaluate";
import { retentionImpact } from "../../src/functions/retentionImpact";
import { expectClose } from "../core/expectClose";

/** The sum and what one wishes: a function whose numbers can be seen at once. */
const sum = define({
  id: "SUM.OF.TWO",
  text: "Returns the sum of two numbers.",
  parameters: {
    first: { kind: "number", range: ranges.amount, text: "First." },
    second: { kind: "number", range: ranges.amount, otherwise: 100, text: "Second." },
  },
  examples: [],
  compute: ({ first, second }) => succeed(first + second),
});

/** A function that answers whatever it is told to, also what it never may. */
const answering = (answer: () => unknown) =>
  define({
    id: "ANSWER",
    text: "Returns an answer.",
    parameters: { any: { kind: "number", range: ranges.amount, otherwise: 0, text: "Any." } },
    examples: [],
    compute: () => succeed(answer() as number),
  });

const value = (message: string): Cell => ({ error: "#VALUE!", message });

describe("a single value", () => {
  it("comes bare or as a matrix of one cell, and the result is one cell", () => {
    expect(evaluate(sum, [1, 2])).toBe(3);
    expect(evaluate(sum, [[[1]], [[2]]])).toBe(3);
  });

  it("left out is the default: null, undefined, or no argument at all", () => {
    expect([evaluate(sum, [1, null]), evaluate(sum, [1, undefined]), evaluate(sum, [1])]).toEqual([
      101, 101, 101,
    ]);
  });

  it("that is required and left out is named", () => {
    expect(evaluate(sum, [null, 2])).toEqual(value("first is missing."));
  });

  it.each([null, undefined, ""])("of an empty cell (%p) is 0, also for an optional argument", (blank) => {
    expect(evaluate(sum, [[[blank]], [[blank]]])).toBe(0);
    // A margin rate of an empty cell is a margin of 0, not the default of 100 % (specification.md 0).
    expect(evaluate(clv, [[[1000]], [[10]], [[blank]]])).toBe(0);
  });

  it("ignores what Office adds behind the arguments", () => {
    expect(evaluate(sum, [1, 2, { functionName: "SUM" }])).toBe(3);
  });

  // reliability.md 1d, 3, 10, 12, 16, 25: what JavaScript would read as a number, or a person.
  it.each([
    "80%",
    "#N/A",
    "abc",
    " ",
    "1,234",
    "1.234,5",
    "0x10",
    "1e5",
    "Infinity",
    "NaN",
    " 12 ",
    "12",
    "\u0661\u0662",
    "\u00a012",
    "\u22125",
    "\uff11",
    "2024-01-05",
    "TRUE",
  ])("is never read from the text %j", (text) => {
    expect(evaluate(sum, [[[1]], [[text]]])).toEqual(
      value(`second must be a number, not the text "${text}".`),
    );
  });

  it('is not the bare text ""', () => {
    expect(evaluate(sum, [1, ""])).toEqual(value('second must be a number, not the text "".'));
  });

  it.each([
    [true, "TRUE"],
    [false, "FALSE"],
  ])("is not %p", (truth, shown) => {
    expect(evaluate(sum, [[[truth]]])).toEqual(value(`first must be a number, not ${shown}.`));
  });

  it.each([[{ type: "Entity" }], [NaN], [Infinity], [10n], [Symbol("x")], [() => 1], [new Date(0)]])(
    "is not something else (%p)",
    (other) => {
      expect(evaluate(sum, [[[other]]])).toMatchObject({ error: "#VALUE!" });
    },
  );

  it("is cut in the message when it is long", () => {
    const cell = evaluate(sum, ["x".repeat(70_000)]) as { message: string };
    expect(cell.message).toBe(`first must be a number, not the text "${"x".repeat(40)}...".`);
  });
});

describe("an error cell", () => {
  it.each(["#N/A", "#REF!", "#DIV/0!", "#SPILL!"])(
    "%s passes on untouched, from every kind of argument",
    (code) => {
      const error = { code, message: "" };
      expect(evaluate(sum, [[[error]], 2])).toBe(error);
      expect(evaluate(clv, [1000, 10, null, null, 0.1, [[error]]])).toBe(error);
      expect(
        evaluate(retentionImpact, [1000, 20_000, 0.1, 0.07, ...Array(6).fill(null), [[0.5], [error]]]),
      ).toBe(error);
    },
  );

  it("stands in its own cell of a range, never skipped", () => {
    const error = { code: "#N/A" };
    expect(evaluate(sum, [[[1], [error], [3]], 2])).toEqual([[3], [error], [5]]);
  });

  it("of the leftmost argument is the one that shows", () => {
    const [left, right] = [{ code: "#REF!" }, { code: "#NUM!" }];
    expect(evaluate(sum, [[[left]], [[right]]])).toBe(left);
    expect(evaluate(sum, [[[1], [2]], [[right]]])).toEqual([[right], [right]]);
  });
});

describe("ranges", () => {
  it("combine as Excel's operators do", () => {
    expect(
      evaluate(sum, [
        [[1], [2]],
        [[10], [20]],
      ]),
    ).toEqual([[11], [22]]);
    expect(evaluate(sum, [[[1, 2]], [[10, 20]]])).toEqual([[11, 22]]);
    expect(evaluate(sum, [[[1], [2]], [[10, 20, 30]]])).toEqual([
      [11, 21, 31],
      [12, 22, 32],
    ]);
    expect(
      evaluate(sum, [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ]),
    ).toEqual([
      [11, 12],
      [13, 14],
    ]);
    expect(
      evaluate(sum, [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ]),
    ).toEqual([
      [11, 12],
      [23, 24],
    ]);
  });

  it("give #N/A where a size has no partner", () => {
    const none = {
      error: "#N/A",
      message: "second (rows: 2, columns: 1) has no value for this cell. Give ranges of the same size.",
    };
    expect(
      evaluate(sum, [
        [[1], [2], [3]],
        [[10], [20]],
      ]),
    ).toEqual([[11], [22], [none]]);
  });

  const sides = fc.integer({ min: 1, max: 5 });
  const numbers = fc.integer({ min: -1000, max: 1000 });
  const matrix = fc.tuple(sides, sides).chain(([rows, columns]) =>
    fc.array(fc.array(numbers, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

  it("give in each cell what that cell's values give alone", () => {
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const result = [[evaluate(sum, [first, second])]].flat(2) as Cell[][] | Cell[];
        const grid = (Array.isArray(result[0]) ? result : [result]) as Cell[][];
        const pick = (cells: number[][], row: number, column: number): number | undefined =>
          cells[cells.length === 1 ? 0 : row]?.[cells[0]!.length === 1 ? 0 : column];
        expect(grid).toHaveLength(Math.max(first.length, second.length));
        grid.forEach((cells, row) => {
          expect(cells).toHaveLength(Math.max(first[0]!.length, second[0]!.length));
          cells.forEach((cell, column) => {
            const [one, other] = [pick(first, row, column), pick(second, row, column)];
            if (one === undefined || other === undefined) expect(cell).toMatchObject({ error: "#N/A" });
            else expect(cell).toBe(one + other);
          });
        });
      }),
    );
  });

  it("count an empty cell between others as 0 and cut the rows that are empty in all", () => {
    expect(evaluate(sum, [[[1], [""], [3], [""], [null]], 10])).toEqual([[11], [10], [13]]);
    expect(
      evaluate(sum, [
        [[1], [""], [""]],
        [[10], [20], [null]],
      ]),
    ).toEqual([[11], [20]]);
    expect(evaluate(sum, [[[""], [""]], 10])).toEqual([[10]]);
  });

  it("may be whole columns, quickly", () => {
    const column = Array.from({ length: 1_048_576 }, (_cell, row) => [row < 3 ? row : ""]);
    const started = performance.now();
    expect(evaluate(sum, [column, 10])).toEqual([[10], [11], [12]]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("with a header name it in its row, and the rest is computed (reliability.md 1d, 19)", () => {
    expect(evaluate(sum, [[["Revenue"], [5]], 1])).toEqual([
      [value('first must be a number, not the text "Revenue".')],
      [6],
    ]);
  });

  it("are refused where they are no rectangle, or the result would be past all bounds", () => {
    expect(evaluate(sum, [[[1, 2], [3]]])).toEqual(value("first must be a value or a range of cells."));
    expect(evaluate(sum, [[]])).toMatchObject({ error: "#VALUE!" });
    expect(evaluate(sum, [[1, 2]])).toMatchObject({ error: "#VALUE!" });
    const long = Array.from({ length: 10_000 }, () => [1]);
    const wide = [Array.from({ length: 1000 }, () => 1)];
    expect(evaluate(sum, [long, wide])).toMatchObject({ error: "#VALUE!" });
  });

  it("of 100,000 rows are done in well under a second, errors too", () => {
    const good = Array.from({ length: 100_000 }, (_cell, row) => [row]);
    const bad = good.map(([row]) => [`row ${row}`]);
    const started = performance.now();
    evaluate(clv, [good, [[10]], null, null, [[0.1]]]);
    evaluate(clv, [bad, [[10]]]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
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

  // reliability.md 1d, 40 and 41: each of them silences the other cells, or shows 0.
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

describe("another language", () => {
  it("hands its own sentences in", async () => {
    const { englishTexts } = await import("../../src/functions/englishTexts");
    const texts = { ...englishTexts, missing: (name: string) => `${name} mangler.` };
    expect(evaluate(sum, [null], texts)).toEqual(value("first mangler."));
  });
});

describe("a spill through a real function", () => {
  // Ten rows of the industry table, order value x purchases as annual revenue (seed row R33).
  it("is the column of customer values", () => {
    const revenue = [[320], [600], [300], [360], [80], [1000], [400], [750], [200], [300]];
    const years = [[2], [5], [1.5], [3], [4], [7], [2], [6], [3], [4]];
    const known = [640, 3000, 450, 1080, 320, 7000, 800, 4500, 600, 1200];
    const spilled = evaluate(clv, [revenue, years]) as number[][];
    spilled.forEach(([worth], row) => expectClose(worth!, known[row]!));
    expect(spilled).toHaveLength(10);
  });
});
