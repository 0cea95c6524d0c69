import type { Assumption, AssumptionName } from "./assumption";
import { comparisonAssumptions } from "./comparisonAssumptions";
import { leverAssumptions } from "./leverAssumptions";
import { satisfactionAssumptions } from "./satisfactionAssumptions";
import { termAssumptions } from "./termAssumptions";

const most = 1e12;
const amounts = [0, most] as const;
const anyAmount = [-most, most] as const;
const share = [0, 1] as const;
const change = [-0.99, 1] as const;

/** Longest horizon a sheet is built for; columns are built for at least `fewestYears`. */
export const mostYears = 50;
export const fewestYears = 10;

/**
 * Every assumption of the case, in the order of the sheet; defaults of
 * docs/specification.md, "Assumed defaults".
 */
export const assumptions: readonly Assumption[] = [
  {
    name: "scenario",
    label: "Scenario in use",
    unit: "choice",
    kind: "choice",
    choices: ["cautious", "base", "ambitious"],
    otherwise: "base",
  },
  {
    name: "customers",
    label: "Customers today",
    unit: "customers",
    kind: "count",
    range: amounts,
    otherwise: null,
  },
  {
    name: "revenue_per_customer",
    label: "Revenue per customer and year",
    unit: "amount a year",
    kind: "amount",
    range: anyAmount,
    otherwise: null,
  },
  {
    name: "margin_rate",
    label: "Contribution margin, share of revenue",
    unit: "share of revenue",
    kind: "rate",
    range: [-1, 1],
    otherwise: null,
  },
  {
    name: "annual_margin",
    label: "Contribution margin per customer and year",
    unit: "amount a year",
    kind: "amount",
    range: anyAmount,
    otherwise: null,
  },
  {
    name: "churn_now",
    label: "Churn today",
    unit: "share a year",
    kind: "rate",
    range: share,
    otherwise: null,
  },
  {
    name: "target_form",
    label: "Form of the target",
    unit: "choice",
    kind: "choice",
    choices: ["points", "relative", "target"],
    otherwise: "points",
  },
  {
    name: "uplift",
    label: "Reduction of churn, or the target itself",
    unit: "as the form says",
    kind: "rate",
    // More than there is may be typed: it is taken as all of it, and a verdict says so.
    range: [-2, 2],
    otherwise: null,
  },
  {
    name: "churn_target",
    label: "Target churn",
    unit: "share a year",
    kind: "rate",
    range: share,
    otherwise: null,
  },
  {
    name: "new_customers",
    label: "New customers",
    unit: "customers a year",
    kind: "count",
    range: amounts,
    otherwise: 0,
  },
  { name: "years", label: "Horizon", unit: "years", kind: "count", range: [1, mostYears], otherwise: 5 },
  {
    name: "discount_rate",
    label: "Discount rate",
    unit: "a year",
    kind: "rate",
    range: change,
    otherwise: 0.09,
  },
  {
    name: "discounting",
    label: "Flows are counted at the end or in the middle of a year",
    unit: "choice",
    kind: "choice",
    choices: ["end", "mid"],
    otherwise: "end",
  },
  {
    name: "annual_cost",
    label: "Cost of the programme",
    unit: "amount a year",
    kind: "amount",
    range: amounts,
    otherwise: 0,
  },
  {
    name: "one_off_cost",
    label: "One-off cost in year 0",
    unit: "amount",
    kind: "amount",
    range: amounts,
    otherwise: 0,
  },
  {
    name: "cost_per_customer",
    label: "Cost per customer in the programme",
    unit: "amount a year",
    kind: "amount",
    range: amounts,
    otherwise: 0,
  },
  {
    name: "margin_growth",
    label: "Growth of the margin per customer",
    unit: "a year",
    kind: "rate",
    range: change,
    otherwise: 0,
  },
  {
    name: "attributable_share",
    label: "Share of the effect owed to the programme",
    unit: "share of the effect",
    kind: "rate",
    range: share,
    otherwise: 1,
    assumedSource: "assumed, no control group",
  },
  {
    name: "tax_rate",
    label: "Tax on margin and costs",
    unit: "share of profit",
    kind: "rate",
    range: share,
    otherwise: 0,
  },
  ...leverAssumptions,
  ...satisfactionAssumptions,
  ...comparisonAssumptions,
  ...termAssumptions,
  {
    name: "ramp",
    label: "Ramp-up of the effect",
    unit: "share of full effect",
    kind: "rates",
    range: share,
    otherwise: [1],
  },
];

export const assumptionOf = (name: AssumptionName): Assumption =>
  assumptions.find((assumption) => assumption.name === name) as Assumption;
