import type { Signal } from "@preact/signals";
import type { Culture } from "../../excel/read/readCulture";
import type { PaneTexts } from "../paneTexts";
import type { PaneSettings } from "./paneSettings";

export type Busy = keyof PaneTexts["busy"];

/** What every part of the pane shares. */
export interface PaneBasics {
  readonly settings: PaneSettings;
  readonly culture: Signal<Culture>;
  readonly busy: Signal<Busy | null>;
  /** What went wrong with the last action. */
  readonly problem: Signal<string | null>;
  /** What the last action did, where nothing else shows it. */
  readonly notice: Signal<string | null>;
}
