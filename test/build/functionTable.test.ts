import { englishHelp } from "../../src/locales/english/englishHelp";
import { functionTable } from "../../src/build/functionTable";
import { all } from "../../src/functions/definitions/all";

describe("the README's table of functions", () => {
  const lines = functionTable(all, englishHelp).trimEnd().split("\n");

  it("has a row for each function, with its first example and what that gives", () => {
    expect(lines).toHaveLength(2 + all.length);
    expect(lines).toContain(
      "| `CHURNRATE(customers_lost, customers_start, [customers_end])` | " +
        "Returns the share of customers lost in a period. | `=CHURNRATE(84,1000,1040)` | 0.0823529412 |",
    );
  });

  it("has four cells in each line", () => {
    for (const line of lines) expect(line.split(" | ")).toHaveLength(4);
  });
});
