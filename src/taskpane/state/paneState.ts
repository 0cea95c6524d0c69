import { signal, type Signal } from "@preact/signals";
import { cultureOf } from "../../excel/read/readCulture";
import type { CaseState } from "./caseState";
import type { PaneBasics } from "./paneBasics";
import type { FunctionHelp, PaneSettings } from "./paneSettings";
import type { Reading } from "./reading";

export type Tab = "case" | "functions" | "about";

/** What the pane shows before and around a case; set by the actions. */
export interface PaneState extends PaneBasics {
  /** Null until the screen of the functions was first shown. */
  readonly functionHelp: Signal<FunctionHelp | null>;
  readonly tab: Signal<Tab>;
  /** The address of the cells selected now, once Excel has told. */
  readonly selected: Signal<string | null>;
  /** While a selection is being read. */
  readonly reading: Signal<Reading | null>;
  /** The case in work, once a selection was read. */
  readonly current: Signal<CaseState | null>;
}

export const paneState = (settings: PaneSettings): PaneState => ({
  settings,
  functionHelp: signal<FunctionHelp | null>(null),
  tab: signal<Tab>("case"),
  culture: signal(cultureOf(settings.language)),
  busy: signal<PaneBasics["busy"]["value"]>(null),
  problem: signal<string | null>(null),
  notice: signal<string | null>(null),
  selected: signal<string | null>(null),
  reading: signal<Reading | null>(null),
  current: signal<CaseState | null>(null),
});
