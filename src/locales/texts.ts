import type { AppTexts } from "../app/appTexts";
import type { FunctionTexts } from "../functions/texts/functionTexts";
import type { PaneTexts } from "../taskpane/paneTexts";

/** All words that a user sees, in one language. An entry hands in what its rooms need. */
export interface Texts extends AppTexts {
  readonly functions: FunctionTexts;
  readonly pane: PaneTexts;
}
