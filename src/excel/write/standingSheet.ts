import type { FoundSheet } from "../../case/update/foundSheet";
import type { WrittenSheet } from "./writeSheet";

/** A case sheet and what stands on it beside its cells. */
export interface StandingSheet {
  readonly sheet: WrittenSheet;
  readonly found: FoundSheet;
  readonly names: readonly string[];
  readonly charts: readonly string[];
}
