import type { MessageTexts } from "../../core/message";
import type { DefaultReason } from "../inputs/assumptionDefinition";
import type { CaseProblemTexts } from "./caseProblem";
import type { Source } from "./source";

/** The words of what is given by hand and of the cases that cannot be made. */
export interface PrepareTexts {
  /** Why there is no case, as the command line says it. */
  readonly problems: CaseProblemTexts;
  readonly sources: MessageTexts<Source>;
  /** The source of a default that rests on something. */
  readonly reasons: Readonly<Record<DefaultReason, string>>;
}
