/** The numbers that a quantity may have. */
export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  /** The minimum itself is not allowed. */
  readonly aboveMinimum?: true;
  /** The maximum itself is not allowed. */
  readonly belowMaximum?: true;
  readonly whole?: true;
  /** A serial day number of Excel; its fraction is a time of the day. */
  readonly day?: true;
  /** A share or a rate: 0.1 is 10 %. */
  readonly rate?: true;
}
