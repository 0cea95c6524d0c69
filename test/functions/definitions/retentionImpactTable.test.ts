import { evaluate } from "../evaluate";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";
import { retentionImpactTable } from "../../../src/functions/definitions/retentionImpactTable";
import { impactVectors } from "../../core/impact/impactVectors";
import { expectClose } from "../../core/expectClose";

function tableOf(...given: unknown[]): readonly Readonly<Record<string, number>>[] {
  const [names, ...rows] = evaluate(retentionImpactTable, given) as [string[], ...number[][]];
  return rows.map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]!])));
}

describe("RETENTIONIMPACT.TABLE", () => {
  const withFlows = impactVectors.filter(
    ({ expected }) => (expected as { cashflows?: unknown }).cashflows !== undefined,
  );
  it.each(withFlows)("has the cash flows of vector $id", ({ impact, expected }) => {
    const { customers, annualMargin, churnNow, churnTarget, years, discountRate } = impact;
    const { annualCost, oneOffCost, newCustomers, growth, ramp } = impact;
    const given = [customers, annualMargin, churnNow, churnTarget, years, discountRate];
    given.push(annualCost, oneOffCost, newCustomers, growth);
    const table = tableOf(...given, [ramp]);
    const known = expected as { cashflows: number[]; npv: number; closing: number };
    expect(table).toHaveLength(years + 1);
    table.forEach(({ net }, year) => expectClose(net!, known.cashflows[year]!, 1e-9));
    expectClose(table.at(-1)!["closing_after"]!, known.closing);
    const sum = table.reduce((total, year) => total + year["present_value"]!, 0);
    expectClose(sum, known.npv, 1e-10);
    expectClose(sum, evaluate(retentionImpact, [...given, [ramp]]) as number);
  });

  it("takes single cells only", () => {
    expect(evaluate(retentionImpactTable, [1000, [[1], [2]], 0.1, 0.07])).toEqual({
      error: "#VALUE!",
      message: "annual_margin must be a single cell, not 2 by 1 cells.",
    });
  });

  it("shows the years that can be shown where later ones overflow", () => {
    const table = evaluate(retentionImpactTable, [1e300, 1e10, 0.1, 0, 2]) as unknown[][];
    expect(table[1]).not.toContainEqual({ error: "#NUM!" });
    expect(table[2]).toContainEqual({ error: "#NUM!" });
  });
});
