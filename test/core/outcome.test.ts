import { fail, succeed } from "../../src/core/outcome";
import type { Problem } from "../../src/core/outcome";

const problem: Problem = { kind: "division", reason: "noCustomers" };

it("a success carries its value, a failure its problem", () => {
  expect(succeed(3)).toEqual({ ok: true, value: 3 });
  expect(fail(problem)).toEqual({ ok: false, problem });
});
