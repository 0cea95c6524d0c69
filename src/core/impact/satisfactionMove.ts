/** Customers of one level of satisfaction, as they are and as they are to be. */
export interface MixLevel {
  /** Shares of all customers, 0 to 1. */
  readonly shareNow: number;
  readonly shareTarget: number;
  /** A year, 0 to 1. */
  readonly retentionRate: number;
  /** Contribution margin per customer and year. */
  readonly annualMargin: number;
}

/** What a move of customers between the levels brings. */
export interface SatisfactionMove {
  /**
   * Less churn, in points: what retention rises by (docs/specification.md, "Levers";
   * docs/mathematics.md, "Satisfaction mix").
   */
  readonly churnPoints: number;
  /** Rise of the average margin, as a share of it; 0 where there is none today. */
  readonly marginRise: number;
}

const sumOver = (levels: readonly MixLevel[], of: (level: MixLevel) => number): number =>
  levels.reduce((sum, level) => sum + of(level), 0);

/** Of a move that is made in part (0 to 1), or further than it was aimed. */
export function satisfactionMove(levels: readonly MixLevel[], part = 1): SatisfactionMove {
  const moved = ({ shareNow, shareTarget }: MixLevel): number => (shareTarget - shareNow) * part;
  const marginNow = sumOver(levels, ({ shareNow, annualMargin }) => shareNow * annualMargin);
  const gained = sumOver(levels, (level) => moved(level) * level.annualMargin);
  return {
    churnPoints: sumOver(levels, (level) => moved(level) * level.retentionRate),
    marginRise: marginNow === 0 ? 0 : gained / marginNow,
  };
}

/** How far the move can go, as a part of what is aimed at, before a share falls below 0. */
export const furthestMove = (levels: readonly MixLevel[]): number =>
  Math.min(
    ...levels.map(({ shareNow, shareTarget }) =>
      shareTarget < shareNow ? shareNow / (shareNow - shareTarget) : Infinity,
    ),
  );
