import type { CheckKey } from "../sheet/checkKey";

/** The words of the checks. */
export interface ChecksTexts {
  readonly heading: string;
  readonly heads: {
    readonly check: string;
    /** Of the column with 1 where a check has passed and 0 where it has not. */
    readonly flag: string;
    readonly result: string;
    readonly difference: string;
  };
  readonly names: Readonly<Record<CheckKey, string>>;
  readonly passed: string;
  readonly failed: string;
  readonly passedCount: string;
  readonly count: string;
}
