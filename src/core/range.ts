/** The numbers that a quantity may have. */
export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  /** The minimum itself is not allowed. */
  readonly aboveMinimum?: true;
  readonly whole?: true;
  /** A share or a rate: 0.1 is 10 %. */
  readonly rate?: true;
}
