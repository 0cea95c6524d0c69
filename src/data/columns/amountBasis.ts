const oneOf = (...words: readonly string[]): string => `(?:${words.join("|").replaceAll(", ", "|")})`;

const tax = oneOf(
  "sales tax, vat, tax, taxes, gst, moms, mva, alv, alvia, mwst, mw st, ust, mehrwertsteuer, umsatzsteuer, steuern, steuer",
);
const without = oneOf(
  "ex, exc, excl, excluding, exclusive, exclusive of, without, net of, before, eks, ekskl, eksklusiv, eksklusive",
  "uden, uten, u, utan, exkl, exklusive, ohne, zzgl, vor, ilman, ei",
);
const including = oneOf(
  "inc, incl, including, inclusive of, with, inkl, inklusiv, inklusive, med, m, mit, sis, sisältää",
);
const discount = oneOf(
  "after discounts, after discount, efter rabat, efter rabatt, etter rabatt, nach rabatt, alennuksen jälkeen",
);

const phrases = (...sides: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${sides.join("|")})(?= )`, "gu");
const net = phrases(
  `${without} ${tax}`,
  `${tax} (?:excl|excluded|ekskl|exkl)`,
  "alv 0(?: percent)?",
  discount,
);
const gross = phrases(`${including} ${tax}`, `${tax} (?:incl|included|inkl)`, "alv n kanssa");

/**
 * A plain header with "net" for what says without tax or after discounts, and "gross" for with tax, so that an amount
 * without VAT is not taken for one of VAT: "oms ekskl moms" is "oms net".
 */
export const amountBasis = (plain: string): string =>
  ` ${plain} `.replace(net, "net").replace(gross, "gross").trim();
