import { clv } from "../../../src/functions/definitions/clv";
import { englishFunctions } from "../../../src/locales/english/englishFunctions";
import { evaluate } from "../evaluate";
import { expectClose } from "../../core/expectClose";
import { sumOfTwo } from "../sumOfTwo";
import { valueError } from "../valueError";

describe("another language", () => {
  it("hands its own sentences in", () => {
    const texts = { ...englishFunctions, missing: (name: string) => `${name} mangler.` };
    expect(evaluate(sumOfTwo, [null], texts)).toEqual(valueError("first mangler."));
  });
});

describe("a spill through a real function", () => {
  // Ten rows of the industry table, order value x purchases as annual revenue (docs/articles.md R33).
  it("is the column of customer values", () => {
    const revenue = [[320], [600], [300], [360], [80], [1000], [400], [750], [200], [300]];
    const years = [[2], [5], [1.5], [3], [4], [7], [2], [6], [3], [4]];
    const known = [640, 3000, 450, 1080, 320, 7000, 800, 4500, 600, 1200];
    const spilled = evaluate(clv, [revenue, years]) as number[][];
    spilled.forEach(([worth], row) => expectClose(worth!, known[row]!));
    expect(spilled).toHaveLength(10);
  });
});
