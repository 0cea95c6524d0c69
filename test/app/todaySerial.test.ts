import { todaySerial } from "../../src/app/todaySerial";

// Excel: =DATE(2025,12,31) is 46022.
it("a day is Excel's serial of it from its first minute to its last", () => {
  expect(todaySerial(new Date(2025, 11, 31, 0, 0))).toBe(46_022);
  expect(todaySerial(new Date(2025, 11, 31, 23, 59))).toBe(46_022);
});
