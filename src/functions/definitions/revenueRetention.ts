import { revenueRetention as retentionOfRevenue } from "../../core/churn/revenueRetention";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * REVENUERETENTION: gross and net revenue retention (SaaS Metrics Standards Board; vectors C-GRR, C-NRR);
 * docs/specification.md, "REVENUERETENTION".
 */
export const revenueRetention = define({
  id: "REVENUERETENTION",
  parameters: {
    start: {
      kind: "number",
      range: ranges.notNegative,
    },
    contraction: {
      kind: "number",
      range: ranges.notNegative,
    },
    churned: {
      kind: "number",
      range: ranges.notNegative,
    },
    expansion: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
    },
  },
  result: ["gross", "net"],
  examples: [
    {
      given: { start: 500_000, contraction: 5000, churned: 12_000, expansion: 20_000 },
      gives: [[0.966, 1.006]],
    },
  ],
  compute: (given) => {
    const { gross, net } = retentionOfRevenue(given);
    return [gross, net] as const;
  },
});
