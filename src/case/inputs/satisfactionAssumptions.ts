import type { Assumption, AssumptionName } from "./assumption";

const share = [0, 1] as const;

/** The satisfaction mix, off unless all four lists are given; a list has an entry a level, the most satisfied first. */
export const satisfactionAssumptions: readonly Assumption[] = [
  {
    name: "satisfaction_shares",
    label: "Satisfaction: share of each level today",
    unit: "share of customers",
    kind: "rates",
    range: share,
    otherwise: null,
  },
  {
    name: "satisfaction_target_shares",
    label: "Satisfaction: share of each level aimed at",
    unit: "share of customers",
    kind: "rates",
    range: share,
    otherwise: null,
  },
  {
    name: "satisfaction_retention",
    label: "Satisfaction: retention rate of each level",
    unit: "share a year",
    kind: "rates",
    range: share,
    otherwise: null,
  },
  {
    name: "satisfaction_margins",
    label: "Satisfaction: margin of each level",
    unit: "amount a year",
    kind: "amounts",
    range: [-1e12, 1e12],
    otherwise: null,
  },
  {
    name: "satisfaction_move",
    label: "Satisfaction: part of the move that is made",
    unit: "share of the move",
    kind: "rate",
    range: [0, 10],
    otherwise: 1,
  },
];

/** The lists, in the order of their columns on the sheet. */
export const satisfactionLists = [
  "satisfaction_shares",
  "satisfaction_target_shares",
  "satisfaction_retention",
  "satisfaction_margins",
] as const satisfies readonly AssumptionName[];

export type SatisfactionList = (typeof satisfactionLists)[number];

export const isSatisfactionList = (name: string): name is SatisfactionList =>
  satisfactionLists.some((list) => list === name);
