import type { DatasetKind } from "../../data/datasetKind";
import type { PaneTexts } from "../texts";

/** What the pane cannot know by itself. */
export interface PaneSettings {
  readonly texts: PaneTexts;
  /** A language tag, for dates. */
  readonly language: string;
  readonly version: string;
  /** Today as a serial number. */
  readonly today: () => number;
  /** The sample data of a kind as CSV. */
  readonly loadSample: (kind: DatasetKind) => Promise<string>;
}
