import type { Sentence } from "../sheet/sentence";

/** A question, and the sentences of which the numbers force one (docs/specification.md, "Verdicts"). */
export interface Verdict {
  readonly key: string;
  readonly question: string;
  readonly sentences: readonly Sentence[];
}
