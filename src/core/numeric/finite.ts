import { fail, type Outcome, succeed } from "../outcome";

/** The number itself (never -0), or "infinite" where a calculation has overflowed. */
export const finite = (value: number): Outcome<number> =>
  Number.isFinite(value) ? succeed(value + 0) : fail({ kind: "infinite", reason: "notFinite" });
