import type { TargetForm } from "../case/prepare/churnTarget";
import type { RowChoice } from "../data/tables/selection";

/** Figures that the pane shows of a case that stands on its sheet. */
export const shownResults = [
  "npv",
  "irr",
  "payback",
  "discounted_payback",
  "roi",
  "break_even_churn",
  "max_annual_cost",
  "cost_per_saved_customer",
] as const;
export type ShownResult = (typeof shownResults)[number];

/** Every word of the pane, in one language. */
export interface PaneTexts {
  readonly productName: string;
  readonly tabs: {
    readonly label: string;
    readonly case: string;
    readonly functions: string;
    readonly about: string;
  };
  readonly first: {
    readonly heading: string;
    readonly does: string;
    readonly hint: string;
    readonly useSelection: string;
    readonly selected: (address: string) => string;
    readonly insertSample: string;
    readonly otherSamples: string;
    readonly insertOther: (name: string) => string;
    readonly privacy: string;
  };
  readonly busy: {
    readonly reading: string;
    readonly inserting: string;
    readonly building: string;
    readonly writing: string;
  };
  readonly reading: {
    readonly label: string;
    readonly bar: string;
    readonly rows: (read: string, all: string) => string;
    readonly tenths: (percent: string) => string;
    readonly counting: (percent: string) => string;
    readonly cancel: string;
    readonly silent: string;
  };
  readonly read: {
    readonly heading: string;
    readonly rows: (kept: string, read: string) => string;
    readonly dropped: (count: string, reason: string) => string;
    readonly hidden: Readonly<Record<RowChoice, (count: string) => string>>;
    readonly rowsRead: string;
    readonly rowChoices: Readonly<Record<RowChoice, string>>;
    readonly period: (from: string, to: string) => string;
    readonly columns: string;
    readonly moreColumns: string;
    readonly noColumn: string;
    readonly notFound: string;
    readonly useColumn: (column: string) => string;
    readonly column: (number: number) => string;
    readonly again: string;
    readonly startOver: string;
    readonly customers: string;
    readonly churn: string;
    readonly interval: (lower: string, upper: string) => string;
    readonly upperLimit: (limit: string) => string;
    readonly notMeasured: string;
    readonly revenue: string;
    readonly margin: string;
    readonly questions: string;
    readonly confirm: string;
    readonly confirmChoice: (label: string, value: string) => string;
    readonly counting: string;
    readonly asOf: string;
    readonly windowDays: string;
  };
  readonly assumptions: {
    readonly heading: string;
    readonly more: string;
    readonly notNumber: (given: string, example: string) => string;
    readonly notInside: (lowest: string, highest: string) => string;
    readonly notWhole: string;
    readonly notDate: string;
    readonly needed: string;
    readonly from: (source: string) => string;
  };
  readonly target: {
    readonly choose: string;
    readonly choices: {
      readonly point: string;
      readonly fifth: string;
      readonly third: string;
      readonly halve: string;
    };
    readonly held: string;
    readonly forms: Readonly<Record<TargetForm, string>>;
    readonly less: (points: string, share: string) => string;
    readonly more: (points: string, share: string) => string;
    readonly asToday: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly value: string;
    readonly payback: string;
    readonly years: (years: string) => string;
    readonly breakEven: string;
    readonly none: string;
    readonly noCost: string;
    readonly with: string;
    readonly without: string;
    readonly chart: (last: string, withIt: string, withoutIt: string) => string;
    readonly waiting: string;
    readonly marginNeeded: string;
    readonly fieldsWrong: string;
  };
  readonly build: string;
  readonly update: (name: string) => string;
  readonly failed: string;
  readonly result: {
    readonly created: (name: string) => string;
    readonly updated: (name: string) => string;
    readonly kept: (lines: string) => string;
    readonly lost: (lines: string) => string;
    readonly passed: (count: string) => string;
    readonly failed: (failed: string, count: string) => string;
    readonly goTo: string;
    readonly another: string;
    readonly figures: string;
    readonly none: string;
    readonly names: Readonly<Record<ShownResult, string>>;
  };
  readonly functions: {
    readonly heading: string;
    readonly hint: string;
    readonly arguments: string;
    readonly optional: string;
    readonly examples: string;
    readonly insert: string;
    readonly more: (id: string) => string;
    readonly insertExample: (formula: string) => string;
    readonly inserted: (formula: string, address: string) => string;
  };
  readonly about: {
    readonly heading: string;
    readonly version: (version: string) => string;
    readonly conventions: string;
    readonly conventionTexts: readonly string[];
    readonly privacy: string;
    readonly privacyText: string;
    readonly host: string;
  };
  readonly outside: {
    readonly heading: string;
    readonly why: string;
    readonly next: string;
  };
}
