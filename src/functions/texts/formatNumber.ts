/** A number as one types it in an English formula; a percentage to the 15 digits that Excel keeps. */
export const formatNumber = (value: number, asPercentage = false): string =>
  asPercentage ? `${Number((value * 100).toPrecision(15))}%` : String(value);
