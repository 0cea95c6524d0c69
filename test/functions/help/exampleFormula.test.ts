import { churnRateLists } from "../../../src/functions/definitions/churnRateLists";
import { clvSegment } from "../../../src/functions/definitions/clvSegment";
import { costToServe } from "../../../src/functions/definitions/costToServe";
import { exampleFormula } from "../../../src/functions/help/exampleFormula";

describe("an example as a formula", () => {
  it("has words and texts in quotes, quotes within them doubled", () => {
    const [, table] = clvSegment.examples;
    expect(exampleFormula(clvSegment, table!)).toBe('=CLV.SEGMENT({10;40;20;30},2,"table")');
    const given = { customers_before: [['the "best"'], ["B"]], customers_after: [["B"]] };
    expect(exampleFormula(churnRateLists, { given, gives: 0.5 })).toBe(
      '=CHURNRATE.LISTS({"the ""best""";"B"},{"B"})',
    );
  });

  it("has an array constant in rows and columns", () => {
    const [, two] = costToServe.examples;
    expect(exampleFormula(costToServe, two!)).toBe("=COSTTOSERVE({100;80},{3,2;12,4},{5,10})");
  });
});
