/**
 * Margin of a customer after serving it: margin less contacts times unit cost over the touch points, an amount a
 * year (docs/articles.md R23; docs/specification.md, "COSTTOSERVE"). One contact count for each unit cost.
 */
export const costToServe = (
  annualMargin: number,
  contacts: readonly number[],
  unitCosts: readonly number[],
): number =>
  unitCosts.reduce((margin, unitCost, touchPoint) => margin - contacts[touchPoint]! * unitCost, annualMargin);
