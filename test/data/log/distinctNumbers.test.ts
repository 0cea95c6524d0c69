import fc from "fast-check";
import { distinctNumbers } from "../../../src/data/log/distinctNumbers";

describe("distinct numbers", () => {
  it("are counted as by a Set, leaving out -1", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 40 })), (numbers) => {
        const distinct = distinctNumbers(41);
        numbers.forEach((number) => distinct.see(number));
        expect(distinct.count()).toBe(new Set(numbers.filter((number) => number >= 0)).size);
      }),
    );
  });
});
