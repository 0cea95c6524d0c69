import {
  asInData,
  choicesOf,
  type AssumptionName,
  type ChoiceAssumption,
  type ValueOf,
} from "../assumptions/assumptions";

/** The columns of the assumptions. */
export type AssumptionColumn =
  "label" | "inUse" | "unit" | ValueOf<"scenario"> | "testLow" | "testHigh" | "source" | "owner" | "date";

/** Shares and points by which a test range leaves its base. */
export type TestSpread =
  "testSpread" | "testSpreadCustomers" | "testSpreadNew" | "testRateDown" | "testRateUp";

/** What follows from the choices. */
export type DerivedLine = "scenarioNumber" | "targetFormNumber" | "midYear" | "marginGiven" | "spendUplift";

/** Numbers that formulas name instead of holding them. */
export type ConstantLine =
  | "two"
  | "hundred"
  | "million"
  | "tolerance"
  | "rateTolerance"
  | "daysInYear"
  | "plausibleCut"
  | "plausibleRise";

/** What was counted in the data, a line each. */
export type BaselineLine =
  | "dataKind"
  | "dataFrom"
  | "dataTo"
  | "dataStart"
  | "dataLost"
  | "dataNew"
  | "dataReturned"
  | "dataEnd"
  | "dataBrief"
  | "dataLostMeans"
  | "dataChurn"
  | "dataLower"
  | "dataUpper"
  | "dataLimit"
  | "dataRevenueChurn"
  | "dataRevenue"
  | "dataRevenueEach"
  | "dataOrders"
  | "dataOrderValue"
  | "dataFrequency"
  | "dataMarginLost"
  | "dataMarginRest"
  | "dataRead"
  | "dataKept"
  | "dataHidden";

/** What the levels of satisfaction make together. */
export type MixLine = "mixShares" | "mixRetention" | "mixMargin" | "mixValue";

/** The words of the assumptions and the baseline. */
export interface InputsTexts {
  readonly heading: string;
  readonly columns: Readonly<Record<AssumptionColumn, string>>;
  readonly assumptions: Readonly<Record<AssumptionName, string>>;
  /** In place of the margin's label while none is given. */
  readonly revenueAsMargin: string;
  /** The unit of the reduction in each form of the target. */
  readonly reductionUnits: Readonly<Record<ValueOf<"target_form">, string>>;
  /** What a cell shows for a choice, and its list offers. */
  readonly choices: { readonly [Name in ChoiceAssumption]: Readonly<Record<ValueOf<Name>, string>> };
  /** In a cell for an assumption that is not given; a number written over it counts. */
  readonly notGiven: string;
  /** For a currency that is not named. */
  readonly asInData: string;
  /** In place of the source of an input that people changed on the sheet. */
  readonly changedByHand: string;
  /** Above the years of the ramp. */
  readonly rampYears: string;
  readonly validation: {
    readonly title: string;
    readonly oneOf: (facts: { readonly label: string; readonly choices: readonly string[] }) => string;
    readonly date: (facts: { readonly label: string }) => string;
    readonly number: (facts: {
      readonly label: string;
      readonly lowest: number;
      readonly highest: number;
    }) => string;
  };
  readonly testSpreads: Readonly<Record<TestSpread, string>>;
  readonly derived: Readonly<Record<DerivedLine, string>>;
  readonly claims: string;
  readonly constants: Readonly<Record<ConstantLine, string>>;
  readonly satisfaction: {
    readonly heading: string;
    readonly columns: Readonly<Record<"unit" | "now" | "target" | "retention" | "margin" | "value", string>>;
    /** The name of a level, counted from 1, the most satisfied first. */
    readonly level: (facts: { readonly level: number; readonly count: number }) => string;
    readonly lines: Readonly<Record<MixLine, string>>;
    /** The value of a customer who stays for ever without interest. */
    readonly withoutEnd: string;
  };
  readonly baseline: {
    readonly heading: (facts: { readonly address: string }) => string;
    readonly columns: Readonly<Record<"label" | "value" | "unit", string>>;
    readonly lines: Readonly<Record<BaselineLine, string>>;
    /** Where the revenue is that of the customers at the end only. */
    readonly revenueAtEnd: string;
    /** Rows that were left out, and why. */
    readonly leftOut: (facts: { readonly reason: string }) => string;
    readonly hiddenLeftOut: string;
    readonly remarks: string;
  };
}

/** A text of the case as it is shown. */
export const wordsOf = (texts: InputsTexts, text: string): string =>
  text === asInData ? texts.asInData : text;

/** The words for what may be chosen, in the order of the choices. */
export function choiceLabels<Name extends ChoiceAssumption>(
  { choices }: InputsTexts,
  name: Name,
): readonly string[] {
  const labels: Readonly<Record<ValueOf<Name>, string>> = choices[name];
  return choicesOf(name).map((choice) => labels[choice]);
}
