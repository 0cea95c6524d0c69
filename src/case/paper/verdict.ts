import type { Sentence } from "../sheet/sentence";

/** A question, and the sentences of which the numbers force one (issue of the case: specification 2, rules 10 to 12). */
export interface Verdict {
  readonly key: string;
  readonly question: string;
  readonly sentences: readonly Sentence[];
}
