import { type ColumnRole, listRoles, logRoles, wideRoles } from "./columns/columnRole";

/**
 * What a selection may be (docs/specification.md, "Baselines"), in the names of the command line's answer.
 */
export const datasetKinds = ["list", "log", "wide", "cohort", "figures"] as const;

export type DatasetKind = (typeof datasetKinds)[number];

/** The kinds of which the pane has a sample. */
export const sampledKinds = ["list", "log", "cohort", "figures"] as const satisfies readonly DatasetKind[];

export type SampledKind = (typeof sampledKinds)[number];

/** What the rest of the product must know of a kind. */
interface KindFacts {
  /** What its columns may be; none where it is read by its shape and labels. */
  readonly roles: readonly ColumnRole[];
  /** Whether a customer is lost by silence, so that the days of silence can be chosen. */
  readonly isLostBySilence: boolean;
  /** Whether a customer has a row for each purchase, so that rows do not name customers. */
  readonly repeatsCustomers: boolean;
}

const byShape: KindFacts = { roles: [], isLostBySilence: false, repeatsCustomers: false };

export const kindFacts: Readonly<Record<DatasetKind, KindFacts>> = {
  list: { ...byShape, roles: listRoles },
  log: { roles: logRoles, isLostBySilence: true, repeatsCustomers: true },
  wide: { ...byShape, roles: wideRoles },
  cohort: byShape,
  figures: byShape,
};
