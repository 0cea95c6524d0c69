import type {
  BisectionKey,
  CandidateKey,
  OutcomeKey,
  ResultKey,
  TestEnd,
  TimelineKey,
  WorkingResultKey,
} from "./modelKeys";

/** What stands in the cell of a result that has no number. */
export type ResultWord =
  | "none"
  | "any"
  | "off"
  | "withoutEnd"
  | "needsInput"
  | "needsMargin"
  | "noCosts"
  | "nobodySaved"
  | "noSingleRate";

/** Label and note of a result: templates where its definition has slots (src/case/sheet/template.ts). */
export interface ResultText {
  readonly label: string;
  readonly note?: string;
}

/** The three lines of a run of the sensitivity. */
export type RunLine = "without" | "with" | "value";

type GridWord = "heading" | "share" | "points" | "margin" | "reduction" | "runs" | "extra" | "costs";
type RunWord = "heading" | "value" | "number" | "on" | "earning" | "factor";

/** The words of the timeline, the results, the break-even and the sensitivity. */
export interface ModelTexts {
  readonly timeline: {
    readonly heading: string;
    readonly year: string;
    readonly unit: string;
    readonly rows: Readonly<Record<TimelineKey, string>>;
  };
  readonly results: {
    readonly heading: string;
    readonly workings: string;
    readonly heads: Readonly<Record<"result" | "value" | "unit" | "note", string>>;
    readonly lines: Readonly<Record<ResultKey | WorkingResultKey, ResultText>>;
    readonly words: Readonly<Record<ResultWord, string>>;
  };
  readonly breakEven: {
    readonly heading: string;
    readonly heads: Readonly<Record<"bisection" | "target" | "npv", string>>;
    readonly candidates: Readonly<Record<Exclude<CandidateKey, BisectionKey>, string>>;
  };
  readonly sensitivity: {
    /** `basis` is the margin, or the revenue where no margin is given. */
    readonly heading: string;
    readonly note: string;
    readonly workings: string;
    readonly tornado: Readonly<
      Record<"assumption" | "low" | "high" | "unit" | "rank" | "base" | "bars", string>
    >;
    readonly outcomes: Readonly<Record<OutcomeKey | "heading" | "runRank", string>>;
    readonly inputs: {
      readonly heading: Readonly<Record<TestEnd, string>>;
      readonly number: string;
      readonly test: Readonly<Record<TestEnd, string>>;
      readonly base: string;
      readonly unit: string;
      /** The unit of a rate in tables that hold amounts too. */
      readonly perCent: string;
    };
    readonly grid: Readonly<Record<GridWord, string>> & { readonly run: (place: number) => string };
    readonly runs: Readonly<Record<RunWord, string>> & {
      readonly base: Readonly<Record<RunLine, string>>;
    } & Readonly<Record<TestEnd, Readonly<Record<RunLine, (place: number) => string>>>>;
  };
}
