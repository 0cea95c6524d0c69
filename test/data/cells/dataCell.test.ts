import { wordIn } from "../../../src/data/cells/dataCell";

it.each([
  [" Large ", "Large"],
  [2, "2"],
  [false, "false"],
  ["\u00a0 ", null],
  [null, null],
  [undefined, null],
  [{ fault: "#N/A" }, null],
])("%j says %j", (cell, word) => {
  expect(wordIn(cell)).toBe(word);
});
