import { ranges } from "../../core/ranges";
import type { Parameter } from "../parameter";

/**
 * The arguments of a retention programme (docs/specification.md, "Customer path" and "RETENTIONIMPACT"), in
 * their order.
 */
export const impactParameters = {
  customers: { kind: "number", range: ranges.notNegative },
  annual_margin: {
    kind: "number",
    range: ranges.amount,
  },
  churn_now: { kind: "number", range: ranges.share },
  churn_target: {
    kind: "number",
    range: ranges.share,
  },
  years: { kind: "number", range: ranges.wholeYears, otherwise: 5 },
  discount_rate: {
    kind: "number",
    range: ranges.yearlyChange,
    otherwise: 0,
  },
  annual_cost: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
  },
  one_off_cost: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
  },
  new_customers: {
    kind: "number",
    range: ranges.notNegative,
    otherwise: 0,
  },
  growth: {
    kind: "number",
    range: ranges.yearlyChange,
    otherwise: 0,
  },
  ramp: {
    kind: "list",
    range: ranges.share,
    otherwise: [1],
  },
  timing: {
    kind: "choice",
    choices: ["end", "mid"],
    otherwise: "end",
  },
} as const satisfies Readonly<Record<string, Parameter>>;
