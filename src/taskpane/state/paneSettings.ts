import type { SampledKind } from "../../data/datasetKind";
import type { DataTexts } from "../../data/dataTexts";
import type { HelpWords } from "../../functions/help/helpTexts";
import type { AppTexts } from "../../app/appTexts";
import type { PaneTexts } from "../paneTexts";

/** What the screen of the functions is written with. */
export type FunctionHelp = Pick<HelpWords, "functions" | "words">;

/** What the pane cannot know by itself. */
export interface PaneSettings {
  readonly texts: PaneTexts;
  /** The words for the kinds of data, which the first screen offers samples of. */
  readonly kinds: DataTexts["kinds"];
  /** The words of the data, the case and Excel's refusals, which the first screen does not need. */
  readonly loadWords: () => Promise<AppTexts>;
  /** A language tag, for dates. */
  readonly language: string;
  /** The words of the functions, for their screen. */
  readonly loadFunctionHelp: () => Promise<FunctionHelp>;
  readonly version: string;
  /** Today as a serial number. */
  readonly today: () => number;
  /** The sample data of a kind as CSV. */
  readonly loadSample: (kind: SampledKind) => Promise<string>;
}
