/** 95 %, as for every interval that the sheet shows. */
export const CONFIDENCE = 0.95;

/** Where nobody left: the churn rate that n customers still allow at 95 %, 1-0.05^(1/n) (domain 4c, rule of three). */
export const upperLimitWithoutChurn = (customers: number): number | null =>
  customers > 0 ? 1 - Math.pow(1 - CONFIDENCE, 1 / customers) : null;
