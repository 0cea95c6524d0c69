import { type CoreProblem, fail, succeed } from "../../src/core/outcome";

const problem: CoreProblem = { kind: "division", reason: "noCustomers" };

it("a success carries its value, a failure its problem", () => {
  expect(succeed(3)).toEqual({ ok: true, value: 3 });
  expect(fail(problem)).toEqual({ ok: false, problem });
});
