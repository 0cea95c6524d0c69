import { revenueRetention as retentionOfRevenue } from "../../core/churn/revenueRetention";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * REVENUERETENTION: gross and net revenue retention (SaaS Metrics Standards Board; vectors C-GRR, C-NRR);
 * docs/specification.md, "REVENUERETENTION".
 */
export const revenueRetention = define({
  id: "REVENUERETENTION",
  text: "Returns gross and net revenue retention: the share of the revenue at the start that is left, without and with expansion.",
  parameters: {
    start: {
      kind: "number",
      range: ranges.notNegative,
      text: "Recurring revenue at the start of the period. All amounts are of the customers present then.",
    },
    contraction: {
      kind: "number",
      range: ranges.notNegative,
      text: "Revenue lost from customers who stay, typed positive.",
    },
    churned: {
      kind: "number",
      range: ranges.notNegative,
      text: "Revenue lost with customers who leave, typed positive.",
    },
    expansion: {
      kind: "number",
      range: ranges.notNegative,
      otherwise: 0,
      text: "Revenue won from customers who stay.",
    },
  },
  result: ["gross", "net"],
  examples: [
    {
      says: "500,000 at the start, 17,000 lost, 20,000 won",
      given: { start: 500_000, contraction: 5000, churned: 12_000, expansion: 20_000 },
      gives: [[0.966, 1.006]],
    },
  ],
  compute: (given) => {
    const { gross, net } = retentionOfRevenue(given);
    return [gross, net] as const;
  },
});
