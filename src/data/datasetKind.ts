/**
 * What a selection may be (docs/specification.md, "Baselines"), in the names of the command line's answer.
 */
export const datasetKinds = ["list", "log", "cohort", "figures"] as const;

export type DatasetKind = (typeof datasetKinds)[number];
