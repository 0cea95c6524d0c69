import type { MessageTexts } from "../../core/message";
import type { DefaultReason } from "../assumptions/assumptionDefinition";
import type { Source } from "./source";

/** The words of what is given by hand and of the cases that cannot be made. */
export interface PrepareTexts {
  readonly sources: MessageTexts<Source>;
  /** The source of a default that rests on something. */
  readonly reasons: Readonly<Record<DefaultReason, string>>;
}
