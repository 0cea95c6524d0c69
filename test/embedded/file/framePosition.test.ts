import { lineAt, lineStart } from "../../../src/embedded/file/framePosition";

const lengths = [100, 20, 0, 30, 15];
const length = (line: number): number => lengths[line] ?? 10;

describe("lineAt", () => {
  it.each([
    [0, { line: 0, offset: 0 }],
    [99, { line: 0, offset: 99 }],
    [100, { line: 1, offset: 0 }],
    [125, { line: 3, offset: 5 }],
    [170, { line: 5, offset: 5 }],
  ])("finds the line and the offset at %d points", (distance, expected) => {
    expect(lineAt(distance, length)).toEqual(expected);
  });

  it("is the inverse of lineStart", () => {
    for (const line of [0, 1, 3, 4, 5, 9])
      expect(lineAt(lineStart(line, length), length)).toEqual({ line, offset: 0 });
  });
});
