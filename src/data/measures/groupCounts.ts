/** Customers of a group over a period; S - L + N = E. */
export interface GroupCounts {
  readonly start: number;
  readonly lost: number;
  readonly end: number;
  /** There at the end and not at the start, and those of them who came back. */
  readonly joined: number;
  readonly returned: number;
  /** Came first in the period and is gone at its end. */
  readonly joinedAndLeft: number;
}

/** The counts to begin with. */
export const noCounts = (): { -readonly [Name in keyof GroupCounts]: number } => ({
  start: 0,
  lost: 0,
  end: 0,
  joined: 0,
  returned: 0,
  joinedAndLeft: 0,
});
