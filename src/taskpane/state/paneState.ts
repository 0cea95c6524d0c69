import { signal, type Signal } from "@preact/signals";
import { cultureOf, type Culture } from "../../excel/readCulture";
import type { PaneTexts } from "../texts";
import type { CaseState } from "./caseState";
import type { PaneSettings } from "./paneSettings";

export type Tab = "case" | "functions" | "about";
export type Busy = keyof PaneTexts["busy"];

/** What the pane shows before and around a case; set by the actions. */
export interface PaneState {
  readonly settings: PaneSettings;
  readonly tab: Signal<Tab>;
  readonly culture: Signal<Culture>;
  readonly busy: Signal<Busy | null>;
  /** What went wrong with the last action. */
  readonly problem: Signal<string | null>;
  /** What the last action did, where nothing else shows it. */
  readonly notice: Signal<string | null>;
  /** The address of the cells selected now, once Excel has told. */
  readonly selected: Signal<string | null>;
  /** The case in work, once a selection was read. */
  readonly current: Signal<CaseState | null>;
}

export const paneState = (settings: PaneSettings): PaneState => ({
  settings,
  tab: signal<Tab>("case"),
  culture: signal(cultureOf(settings.language)),
  busy: signal<Busy | null>(null),
  problem: signal<string | null>(null),
  notice: signal<string | null>(null),
  selected: signal<string | null>(null),
  current: signal<CaseState | null>(null),
});
