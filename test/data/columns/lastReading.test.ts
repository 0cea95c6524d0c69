import type { ColumnReading } from "../../../src/data/dataset";
import { lastReading } from "../../../src/data/columns/lastReading";
import { runSteps } from "../../../src/data/steps/steps";
import { selectionOf } from "../selectionOf";

const readings: readonly ColumnReading[] = [
  { role: "customer", column: 0, header: "Customer", reason: { say: "chosen" } },
];

describe("the reading of a selection", () => {
  let looks: number;
  const reader = () => {
    looks = 0;
    return lastReading(
      ({ cells }) => cells,
      function* (cells) {
        looks += 1;
        yield 1;
        return cells.length;
      },
    );
  };

  it("is done once while the columns and the order of dates stay the same", () => {
    const read = reader();
    const selection = selectionOf(["Customer"], [["a"], ["b"]]);
    expect(runSteps(read(selection, readings))).toBe(3);
    expect(runSteps(read(selection, [...readings]))).toBe(3);
    expect(looks).toBe(1);
    runSteps(read(selection, [{ ...readings[0]!, column: 1 }]));
    runSteps(read(selection, readings));
    runSteps(read(selection, readings, { date_order: "month" }));
    expect(looks).toBe(4);
  });

  it("is not reused for another selection", () => {
    const read = reader();
    runSteps(read(selectionOf(["Customer"], [["a"]]), readings));
    expect(runSteps(read(selectionOf(["Customer"], [["a"], ["b"], ["c"]]), readings))).toBe(4);
    expect(looks).toBe(2);
  });

  it("is done again where it was interrupted", () => {
    const read = reader();
    const selection = selectionOf(["Customer"], [["a"]]);
    const broken = read(selection, readings);
    broken.next();
    broken.return(0);
    expect(runSteps(read(selection, readings))).toBe(2);
    expect(looks).toBe(2);
  });
});
