import fc from "fast-check";
import { pageBreaks } from "../../../src/case/sheet/pageBreaks";

// A sheet of 784 points is printed at its own size: 480 points a page, less 30 of the title, are 30 rows of 15.
const sheet = { rowHeights: {}, width: 784, forced: [], titleHeight: 30 };

describe("a page begins", () => {
  it("at no block while all fit", () => {
    expect(pageBreaks({ ...sheet, blockRows: [0, 10, 20], rowCount: 30 })).toEqual([]);
  });

  it("at the first block that does not fit any more", () => {
    expect(pageBreaks({ ...sheet, blockRows: [0, 10, 20], rowCount: 31 })).toEqual([20]);
  });

  it("where it is told to, and later because the sheet is wide and printed small", () => {
    expect(pageBreaks({ ...sheet, blockRows: [0, 10, 20], rowCount: 31, forced: [10] })).toEqual([10]);
    expect(pageBreaks({ ...sheet, blockRows: [0, 10, 20], rowCount: 31, width: 900 })).toEqual([]);
  });

  it("at a block longer than a page, and at the one after it", () => {
    expect(pageBreaks({ ...sheet, blockRows: [0, 5, 45, 65], rowCount: 75 })).toEqual([5, 45]);
  });

  it("so that no block is split that fits on a page", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 20 }), (lengths) => {
        const ends = lengths.map((_, index) =>
          lengths.slice(0, index + 1).reduce((sum, each) => sum + each, 0),
        );
        const blockRows = [0, ...ends.slice(0, -1)];
        const breaks = pageBreaks({ ...sheet, blockRows, rowCount: ends.at(-1)! });
        blockRows.forEach((row, index) => {
          const page = Math.max(0, ...breaks.filter((each) => each <= row));
          expect(ends[index]! - page).toBeLessThanOrEqual(30);
        });
      }),
    );
  });
});
