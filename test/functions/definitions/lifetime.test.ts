import { evaluate } from "../evaluate";
import { lifetime } from "../../../src/functions/definitions/lifetime";
import { messageOf } from "../messageOf";

describe("LIFETIME", () => {
  const conventions = [["expected", "residual", "continuous", "half-life"]];

  // docs/specification.md, "LIFETIME".
  it("combines rates and conventions into a grid", () => {
    expect(evaluate(lifetime, [[[0.1], [1], [0]], conventions])).toEqual([
      [
        expect.closeTo(10, 12),
        expect.closeTo(9, 12),
        expect.closeTo(9.4912, 4),
        expect.closeTo(6.578813479, 9),
      ],
      [1, 0, 0, 0],
      Array(4).fill({ error: "#DIV/0!" }),
    ]);
  });

  it("is the mean unless another is asked for", () => {
    expect(evaluate(lifetime, [0.25])).toBe(4);
    expect(messageOf(lifetime, 0.25, "median")).toBe(
      'convention must be "expected", "residual", "continuous" or "half-life", not the text "median".',
    );
  });
});
