import { knownWords } from "./words/knownWords";

const { taxes } = knownWords;

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
const tax = oneOf(taxes.tax);
const phrases = (...sides: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${sides.join("|")})(?= )`, "gu");

const net = phrases(
  `${oneOf(taxes.without)} ${tax}`,
  `${tax} ${oneOf(taxes.taxExcluded)}`,
  ...taxes.netPhrase,
);
const gross = phrases(
  `${oneOf(taxes.including)} ${tax}`,
  `${tax} ${oneOf(taxes.taxIncluded)}`,
  ...taxes.grossPhrase,
);

/**
 * A plain header with "net" for what says without tax or after discounts, and "gross" for with tax, so that an amount
 * without VAT is not taken for one of VAT: "oms ekskl moms" is "oms net".
 */
export const amountBasis = (plain: string): string =>
  ` ${plain} `.replace(net, "net").replace(gross, "gross").trim();
