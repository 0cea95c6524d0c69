import { clvRetention } from "../../../src/functions/definitions/clvRetention";
import { evaluate } from "../evaluate";
import { expectClose } from "../../core/expectClose";
import { vectorsOf } from "../../fixtures/vectorsOf";
import { column } from "../column";
import { messageOf } from "../messageOf";

/** The names that the vectors have for two timings. */
const renamed: Readonly<Record<string, string>> = { end_certain: "end", avg: "average" };

describe("CLV.RETENTION", () => {
  const vectors = vectorsOf("CLV");

  it.each(vectors)("vector $id, $source", ({ inputs, expected, tolerance }) => {
    const { m, r, d, horizon, g, cac } = inputs as Record<string, number>;
    const timing = String(inputs["timing"]);
    const given = [m, r, d, horizon, g, renamed[timing] ?? timing, cac];
    const worth = evaluate(clvRetention, given);
    if (typeof expected === "string") expect(worth).toEqual({ error: expected });
    else expectClose(worth as number, expected as number, Math.max(tolerance as number, 1e-12));
  });

  it("has that many vectors", () => {
    expect(vectors).toHaveLength(19);
  });

  // docs/specification.md, "CLV.RETENTION": (20000, 90 %, 9 %), printed to the cent.
  it.each([
    ["begin", 114_736.84],
    ["mid", 109_897.96],
    ["end", 105_263.16],
    ["average", 100_000],
    ["renewal", 94_736.84],
  ])("counts the money by the timing %j", (timing, known) => {
    expect(evaluate(clvRetention, [20_000, 0.9, 0.09, null, null, timing])).toBeCloseTo(known, 2);
  });

  it("counts an empty cell for years as 0, which is refused, and years left out as all", () => {
    expect(messageOf(clvRetention, 100, 0.8, 0.1, [[""]])).toBe(
      "years must be a whole number from 1 to 1000, not 0 (an empty cell counts as 0).",
    );
    expectClose(evaluate(clvRetention, [100, 0.8, 0.1, null]) as number, 1100 / 3);
  });

  it.each([0, -1, 1.5, 1001, 1e9])("refuses %p years", (years) => {
    expect(evaluate(clvRetention, [100, 0.8, 0.1, years])).toMatchObject({ error: "#VALUE!" });
  });

  it("says what is allowed, and keeps the other rows", () => {
    expect(evaluate(clvRetention, [column(100, 200), column(80, 0.8)])).toEqual([
      [
        {
          error: "#VALUE!",
          message:
            "retention_rate must be a number from 0% to 100%, not 80 (8000%). For 80%, type 80% or 0.8.",
        },
      ],
      [expect.closeTo(1000, 9)],
    ]);
  });

  it("has no finite answer without an end, also where a double cannot tell (docs/office.md, 'Hostile inputs', 1, 2 and 15)", () => {
    for (const given of [[1], [0.7 + 0.3], [0.9, -0.1], [1, -0.05], [0.9, 0.08, null, 0.2]]) {
      expect(evaluate(clvRetention, [100, ...given])).toEqual({ error: "#NUM!" });
    }
    expect(evaluate(clvRetention, [1e308, 0.99])).toEqual({ error: "#NUM!" });
  });
});
