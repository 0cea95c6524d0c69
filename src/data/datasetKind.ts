/**
 * What a selection may be (docs/specification.md, "Baselines"), in the names of the command line's answer.
 */
export const datasetKinds = ["list", "log", "cohort", "figures"] as const;

export type DatasetKind = (typeof datasetKinds)[number];

/** What the rest of the product must know of a kind. */
interface KindFacts {
  /** Whether a customer is lost by silence, so that the days of silence can be chosen. */
  readonly isLostBySilence: boolean;
  /** Whether a customer has a row for each purchase, so that rows do not name customers. */
  readonly repeatsCustomers: boolean;
}

const plain: KindFacts = { isLostBySilence: false, repeatsCustomers: false };

export const kindFacts: Readonly<Record<DatasetKind, KindFacts>> = {
  list: plain,
  log: { isLostBySilence: true, repeatsCustomers: true },
  cohort: plain,
  figures: plain,
};
