/** The figures beside the headline. */
export type KeyFigure = "npv" | "max_annual_cost" | "irr" | "payback" | "break_even_churn" | "roi";

/** Figures of the headline, rounded as its sentences show them, a line each. */
export type HeadlineFigure = "worthShown" | "churnShown" | "targetShown" | "paybackShown" | "breakEvenShown";

/** The sentences of which the headline is one. */
export type HeadlineKey =
  "sentenceRevenue" | "sentenceAbove" | "sentenceFree" | "sentencePays" | "sentenceLoses";

/** The questions that the numbers answer. */
export type VerdictKey =
  | "verdictMargin"
  | "verdictPayback"
  | "verdictBreakEven"
  | "verdictWinning"
  | "verdictRates"
  | "verdictProof";

/** The answers, of which the numbers force one a question. */
export type AnswerKey =
  | "marginUnknown"
  | "marginNegative"
  | "marginZero"
  | "marginPositive"
  | "payUnknown"
  | "payFree"
  | "payNever"
  | "payBelow"
  | "payBack"
  | "breakUnknown"
  | "breakNothing"
  | "breakAlways"
  | "breakNever"
  | "breakShort"
  | "breakPoint"
  | "winUnknown"
  | "winNothing"
  | "winCheaper"
  | "winDearer"
  | "ratesClaim"
  | "ratesBeyond"
  | "ratesCut"
  | "ratesRise"
  | "ratesReferral"
  | "ratesGrowth"
  | "ratesFine"
  | "proofNone"
  | "proofShare";

/** Rules of thumb, by their rows in docs/articles.md. */
export type RuleKey = "R01" | "R02" | "R16" | "R33" | "R38" | "R42" | "R42points" | "R43" | "R50" | "R51";

/** Figures that the rules of thumb speak of. */
export type RuleFigureKey =
  "rulePoints" | "ruleTwoPoints" | "ruleVerySatisfied" | "ruleSatisfied" | "ruleRepurchase" | "ruleTimes";

/** What stands where a rule of thumb has no number of yours. */
export type RuleWord = "noLimit" | "noCost" | "none" | "needsInput" | "needsRevenue";

export type SegmentKey =
  | "segmentEnd"
  | "segmentStart"
  | "segmentLost"
  | "segmentChurn"
  | "segmentRevenue"
  | "segmentRate"
  | "segmentAmount"
  | "segmentMargin"
  | "segmentChurnUsed"
  | "segmentKept"
  | "segmentFactor"
  | "segmentValue"
  | "segmentTotal"
  | "segmentLoss"
  | "segmentWord";

/** Lines of the block that says what the case is. */
export type AboutKey =
  | "aboutPurpose"
  | "aboutDate"
  | "aboutVersion"
  | "aboutData"
  | "aboutCustomers"
  | "aboutMoney"
  | "aboutTax"
  | "aboutUplift"
  | "aboutLevers"
  | "aboutSatisfaction"
  | "aboutReceivables"
  | "aboutLimits"
  | "aboutCharts";

/** A sentence of the workings: what it is called there, and its template. */
export interface SentenceTexts {
  readonly label: string;
  readonly sentence: string;
}

export interface ChartTexts {
  readonly title: string;
  readonly categories: string;
  readonly values: string;
}

/**
 * The words of the paper. Sentences that follow the cells of the sheet are templates
 * (src/case/sheet/template.ts): `{name}` is a slot, and `{name, select, key {...} other {...}}` a choice within
 * the sentence, so that a language can say a variant in its own way.
 */
export interface PaperTexts {
  /** The title of the sheet, and the name of its tab. */
  readonly title: string;
  readonly headline: {
    readonly figures: Readonly<Record<KeyFigure, string>>;
    /** In place of the NPV where no margin is given. */
    readonly revenueFigure: string;
    /** `count` is all checks, `failed` those that have not passed: zero, one or other. */
    readonly flag: string;
    readonly workings: string;
    readonly workingFigures: Readonly<Record<HeadlineFigure, string>>;
    /** An amount in millions: `millions`. */
    readonly inMillions: string;
    /**
     * Churn goes from `now` to `target` per cent; `levers` (moved) are in use beside it; it is `worth` an amount over
     * `years` (one or other) at a discount `rate` in per cent, before or after `tax` (after); it has a `payback` in
     * years (found) and a `breakEven` churn in per cent (found, or always where it pays in any case).
     */
    readonly sentences: Readonly<Record<HeadlineKey, SentenceTexts>>;
  };
  readonly charts: {
    readonly customers: ChartTexts & { readonly without: string; readonly with: string };
    readonly cash: ChartTexts & { readonly cumulative: string };
    readonly tornado: ChartTexts & { readonly low: string; readonly high: string };
  };
  readonly verdicts: {
    readonly heading: string;
    readonly workings: string;
    readonly questions: Readonly<Record<VerdictKey, string>>;
    readonly answers: Readonly<Record<AnswerKey, SentenceTexts>>;
  };
  readonly rules: {
    readonly heading: string;
    readonly heads: {
      readonly claim: string;
      readonly own: string;
      readonly unit: string;
      readonly claimed: string;
      readonly claimedTo: string;
      readonly origin: string;
    };
    /** What is claimed, and where it comes from and how it stands. */
    readonly claims: Readonly<Record<RuleKey, { readonly claim: string; readonly standing: string }>>;
    readonly words: Readonly<Record<RuleWord, string>>;
    readonly workings: string;
    readonly workingHeads: { readonly figure: string; readonly value: string; readonly unit: string };
    readonly figures: Readonly<Record<RuleFigureKey, string>>;
    readonly closing: string;
    readonly present: string;
  };
  readonly segments: {
    readonly heading: string;
    readonly heads: { readonly segment: string; readonly all: string; readonly unit: string };
    readonly labels: Readonly<Record<SegmentKey, string>>;
    /** Where the data cannot tell a segment's own figure, that of the whole stands in for it. */
    readonly asWhole: string;
    readonly earns: string;
    readonly loses: string;
    /** Of all segments together, where one of them loses. */
    readonly look: string;
    /** `losing` segments of `count` have a negative margin: zero, one or other. */
    readonly verdict: string;
    /** `together` segments, where there are many, stand in the last one, which is named `other`. */
    readonly note: (facts: { readonly together: number; readonly other: string }) => string;
  };
  readonly about: {
    readonly heading: string;
    readonly labels: Readonly<Record<AboutKey, string>>;
    readonly madeWith: (facts: { readonly version: string }) => string;
    readonly data: (facts: {
      readonly address: string;
      readonly kept: number;
      readonly read: number;
    }) => string;
    readonly notes: Readonly<Record<Exclude<AboutKey, "aboutDate" | "aboutVersion" | "aboutData">, string>>;
    readonly inputsAsBuilt: string;
    readonly cellsAsBuilt: string;
  };
}
