import type { Assumption } from "./assumption";

const amounts = [0, 1e12] as const;

/** What a programme is compared with (docs/specification.md, "Comparisons"). */
export const comparisonAssumptions: readonly Assumption[] = [
  {
    name: "cost_base",
    label: "Cost base, for the equal cost cut",
    unit: "amount a year",
    kind: "amount",
    range: amounts,
    otherwise: null,
  },
  {
    name: "acquisition_cost",
    label: "Cost of winning a new customer",
    unit: "amount a customer",
    kind: "amount",
    range: amounts,
    otherwise: null,
  },
];
