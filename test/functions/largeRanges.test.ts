import type { Cell } from "../../src/functions/call/cell";
import { churnRateInterval } from "../../src/functions/definitions/churnRateInterval";
import { churnRateLists } from "../../src/functions/definitions/churnRateLists";
import { churnRateLog } from "../../src/functions/definitions/churnRateLog";
import { clv } from "../../src/functions/definitions/clv";
import { clvSegment } from "../../src/functions/definitions/clvSegment";
import { costToServe } from "../../src/functions/definitions/costToServe";
import { evaluate } from "./evaluate";
import type { FunctionDefinition } from "../../src/functions/functionDefinition";
import { column } from "./column";
import { sumOfTwo } from "./sumOfTwo";

/**
 * What a call gives, for which six seconds of the processor must do; a thirtieth of that is usual, and looking at
 * every pair of rows would take minutes. Time that other programs take does not count, but that of collecting what
 * the tests before have left behind does.
 */
function soon(definition: FunctionDefinition, ...given: readonly unknown[]): Cell | Cell[][] {
  const started = process.cpuUsage();
  const result = evaluate(definition, given);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(6);
  return result;
}

describe("a hundred thousand rows in one call", () => {
  const rows = Array.from({ length: 100_000 }, (_cell, row) => row);
  const numbers = column(...rows);
  const ids = (from: number): unknown[][] => column(...rows.map((row) => `Customer ${row + from}`));

  it("are as many numbers, or errors", () => {
    expect(soon(clv, numbers, 10, null, null, 0.1)).toHaveLength(100_000);
    expect(soon(clv, ids(0), 10)).toHaveLength(100_000);
  });

  it("are as many rows of numbers", () => {
    expect(soon(churnRateInterval, column(...rows.map((row) => row % 100)), 1000)).toHaveLength(100_000);
  });

  it("are as many customers to serve", () => {
    const contacts = rows.map((row) => [row % 7, row % 3]);
    const margins = soon(costToServe, 100, contacts, [[5, 10]]) as number[][];
    expect(margins).toHaveLength(100_000);
    expect(margins[99_999]).toEqual([100 - 5 * (99_999 % 7) - 10 * (99_999 % 3)]);
  });

  it("are ranked", () => {
    const groups = soon(clvSegment, column(...rows.map((row) => (row * 7919) % 100_003))) as number[][];
    expect(groups.filter(([group]) => group === 10)).toHaveLength(10_000);
  });

  it("are compared with as many others", () => {
    expect(soon(churnRateLists, ids(0), ids(25_000))).toBe(0.25);
  });

  it("are counted at a date, and at many", () => {
    const customers = column(...rows.map((row) => `C${row % 30_000}`));
    const days = column(...rows.map((row) => 45_000 + Math.floor(row / 100)));
    // 30,000 customers come one after the other, so that of the 365 days of 100 rows before 45,365 all are
    // there, and within the next 365 days all again.
    expect(soon(churnRateLog, customers, days, 45_365, 45_730)).toBe(0);
    const later = soon(
      churnRateLog,
      customers,
      days,
      45_365,
      column(...rows.slice(0, 24).map((row) => 45_365 + row)),
    );
    expect(later).toHaveLength(24);
  });
});

describe("whole columns", () => {
  const whole = (...values: readonly unknown[]): unknown[][] =>
    Array.from({ length: 1_048_576 }, (_cell, row) => [values[row] ?? ""]);

  it("are cut after their last row", () => {
    expect(soon(sumOfTwo, whole(0, 1, 2), 10)).toEqual(column(10, 11, 12));
    expect(soon(churnRateInterval, whole(0, 10), whole(10, 10))).toHaveLength(2);
    expect(soon(churnRateLog, whole("a", "b"), whole(100, 200), 200, 465)).toBe(0.5);
  });

  it("are cut as well where desktop Excel sends 0 for their empty cells", () => {
    const desktop = (...values: readonly unknown[]): unknown[][] =>
      whole(...values).map(([cell]) => [cell === "" ? 0 : cell]);
    expect(soon(sumOfTwo, desktop(0, 1, 2), 10)).toEqual(column(10, 11, 12));
  });

  it("are the only ranges whose last zeros are no numbers", () => {
    expect(soon(sumOfTwo, column(1, 0, 0), 10)).toEqual(column(11, 10, 10));
  });
});
