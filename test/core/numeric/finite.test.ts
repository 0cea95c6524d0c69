import { finite } from "../../../src/core/numeric/finite";
import { fail, succeed } from "../../../src/core/outcome";

it("a finite number is a success, and never -0", () => {
  expect(finite(-3.5)).toEqual(succeed(-3.5));
  expect(finite(-0)).toEqual(succeed(0));
});

it.each([Infinity, -Infinity, NaN])("%p is a calculation that has overflowed", (value) => {
  expect(finite(value)).toEqual(fail({ kind: "infinite", reason: "notFinite" }));
});
