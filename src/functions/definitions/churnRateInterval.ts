import { wilsonInterval } from "../../core/churn/wilsonInterval";
import { succeed } from "../../core/outcome";
import { ranges } from "../../core/ranges";
import { define } from "../define";

/**
 * CHURNRATE.INTERVAL: Wilson's interval for a churn rate (Wilson 1927; vector C-WIL);
 * docs/specification.md, "CHURNRATE.INTERVAL".
 */
export const churnRateInterval = define({
  id: "CHURNRATE.INTERVAL",
  parameters: {
    customers_lost: {
      kind: "number",
      range: ranges.notNegative,
    },
    customers: { kind: "number", range: ranges.notNegative },
    confidence: {
      kind: "number",
      range: ranges.confidence,
      otherwise: 0.95,
    },
  },
  result: ["lower", "upper"],
  examples: [
    {
      given: { customers_lost: 12, customers: 150 },
      gives: [[0.04635364151865291, 0.13462136375053146]],
    },
    {
      given: { customers_lost: 0, customers: 50 },
      gives: [[0, 0.07134759913335871]],
    },
  ],
  compute: ({ customers_lost, customers, confidence }) => {
    const limits = wilsonInterval(customers_lost, customers, confidence);
    if (!limits.ok) return [limits, limits] as const;
    return [succeed(limits.value.lower), succeed(limits.value.upper)] as const;
  },
});
