import { blockSizes } from "../../../src/excel/read/blockSizes";
import { bytesPerRow } from "../../../src/excel/read/bytesPerRow";

it("the first block is small, the next weighs a megabyte", () => {
  const sizes = blockSizes(3);
  expect(sizes.rows()).toBe(4_000);
  sizes.weighed(25);
  expect(sizes.rows()).toBe(40_000);
  sizes.weighed(100);
  expect(sizes.rows()).toBe(10_000);
});

it("a block stays far below the five million cells that Excel may give as null", () => {
  const sizes = blockSizes(1_000);
  sizes.weighed(0.001);
  expect(sizes.rows()).toBe(500);
});

it("what was refused is halved down to one row, and not tried again", () => {
  const sizes = blockSizes(3);
  expect([sizes.refused(4_000), sizes.rows()]).toEqual([true, 2_000]);
  sizes.weighed(1);
  expect(sizes.rows()).toBe(2_000);
  expect([sizes.refused(3), sizes.rows()]).toEqual([true, 1]);
  expect(sizes.refused(1)).toBe(false);
});

it("a row has at least one row in its block, however wide or heavy it is", () => {
  const sizes = blockSizes(16_384);
  expect(sizes.rows()).toBe(1);
  sizes.weighed(40_000_000);
  expect(sizes.rows()).toBe(1);
});

it("a row weighs what it weighs as JSON within JSON", () => {
  // [\"ab\",1], with its comma, and the brackets and quotes around all spread over the rows.
  expect(bytesPerRow(Array.from({ length: 100 }, () => ["ab", 1]))).toBeCloseTo(11, 0);
  expect(bytesPerRow([["ø"]])).toBe('"[[\\"ø\\"]]"'.length + 1);
});

it("of many rows some are weighed, from all over", () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => ["x".repeat(row < 5_000 ? 0 : 100)]);
  expect(bytesPerRow(rows)).toBeGreaterThan(50);
  expect(bytesPerRow(rows)).toBeLessThan(60);
});
