import type { ArgumentFacts, UnavailableFacts } from "../../core/outcome";
import type { Range } from "../../core/range";

type ShownFacts = ArgumentFacts & UnavailableFacts;

/**
 * The sentences that the functions say, so that a language can hand in its own. `name` is an argument's name as
 * in the help; `value` is what came, already described by `came`. Excel shows those of #VALUE! and #N/A.
 */
export interface FunctionTexts {
  readonly missing: (name: string) => string;
  readonly notANumber: (name: string, value: string, range: Range) => string;
  readonly notAllowed: (name: string, value: number, range: Range) => string;
  readonly notAChoice: (name: string, value: string, choices: readonly string[]) => string;
  readonly notAList: (name: string, rows: number, columns: number) => string;
  readonly notARange: (name: string) => string;
  readonly notACustomer: (name: string, value: string) => string;
  /** A list is not as long as the one beside which it stands. */
  readonly notBeside: (name: string, length: number, other: string, otherLength: number) => string;
  /** Rows of cells are not as many as the column beside which they stand has. */
  readonly notAsManyRows: (name: string, rows: number, other: string, otherRows: number) => string;
  /** Rows and columns of both: one must have a value for each column of the other. */
  readonly notAcross: (
    name: string,
    size: { readonly rows: number; readonly columns: number },
    other: string,
    otherSize: { readonly rows: number; readonly columns: number },
  ) => string;
  /** k numbers for each row take columns only. */
  readonly notAColumn: (name: string, columns: number) => string;
  /** A table takes single cells and lists only. */
  readonly notSingle: (name: string, rows: number, columns: number) => string;
  /** A range is too small to have a partner for this cell of the result. */
  readonly noPartner: (name: string, rows: number, columns: number) => string;
  readonly tooLarge: (rows: number, columns: number) => string;
  readonly failed: string;
  /** The place of a value in a list, counted from 1. */
  readonly inList: (name: string, place: number) => string;
  /** A sentence about text at the head of a list of numbers. */
  readonly perhapsHeader: (sentence: string) => string;
  readonly came: {
    readonly text: (text: string) => string;
    readonly truth: (value: boolean) => string;
    /** 0, which may stand for an empty cell. */
    readonly zero: string;
    readonly other: string;
  };
  /** By the reason of a problem in the core; Excel shows the sentences of these two kinds. */
  readonly problems: {
    readonly [Reason in keyof ShownFacts]: (facts: ShownFacts[Reason]) => string;
  };
  /** For the help of an argument. */
  readonly allowed: (range: Range) => string;
  readonly anyOf: (choices: readonly string[]) => string;
  readonly ifOmitted: (value: string) => string;
}
