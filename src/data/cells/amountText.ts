/** Which sign parts the decimals in amounts typed as text. */
export type DecimalSign = "point" | "comma";

/** An amount typed as text, as it can be read. */
export interface AmountText {
  /** Its number by each decimal sign; null where it is none by that. A percent is a share. */
  readonly by: Readonly<Record<DecimalSign, number | null>>;
  /** Its sign or code, in lower case; "" where it has none. */
  readonly currency: string;
  readonly isPercent: boolean;
  readonly isInBrackets: boolean;
  /** The digits with what parts them. */
  readonly digits: string;
}

/** Signs and codes that stand before or after an amount, beside the signs that Unicode knows as currencies. */
const codes =
  "kr|dkk|sek|nok|isk|eur|usd|gbp|chf|fr|sfr|us\\$|r\\$|a\\$|c\\$|aud|cad|nzd|sgd|hkd|jpy|cny|inr|zar|brl|mxn|" +
  "pln|zł|czk|kč|huf|ft|ron|lei|bgn|try|tl|uah|rub|ils|aed|sar|thb|krw|clp|cop|ars|pen";
const currency = String.raw`((?:${codes})\.?|\p{Sc})?`;
const amount = new RegExp(
  String.raw`^(\()?\s*(-)?\s*${currency}\s*(-)?\s*(\d[\d.,' ]*\d|\d|[.,]\d+)(?:[.,:]-)?\s*(-)?\s*(%)?\s*${currency}\s*(-)?\s*(\))?$`,
  "iu",
);

/** No number starts with a zero but 0 itself and its decimals: 00123 and 03.2024 are none. */
const whole = String.raw`(?:0|[1-9]\d*)`;
const grouped = (marks: string): string => String.raw`[1-9]\d{0,2}([${marks}])\d{3}(?:\1\d{3})*`;
const forms: Readonly<Record<DecimalSign, RegExp>> = {
  point: new RegExp(String.raw`^(?:${grouped(",' ")}|${whole})?(?:\.\d+)?$`),
  comma: new RegExp(String.raw`^(?:${grouped(".' ")}|${whole})?(?:,\d+)?$`),
};

function numberBy(sign: DecimalSign, digits: string): number | null {
  if (!forms[sign].test(digits)) return null;
  const bare = digits.replace(sign === "point" ? /[,' ]/g : /[.' ]/g, "");
  return Number(bare.replace(",", "."));
}

/** A text as an amount: "$1,200.00", "1.250.000,50 kr", "(450)", "450-", "26.5%"; null where it is none. */
export function amountText(text: string): AmountText | null {
  const plain = text
    .replace(/\s/gu, " ")
    .replace(/[\u2212\u2013]/gu, "-")
    .replaceAll("\u2019", "'")
    .trim();
  const match = amount.exec(plain);
  if (match === null) return null;
  const [, open, , before, , digits, , percent, after, , close] = match;
  const signs = [match[2], match[4], match[6], match[9]].filter((sign) => sign !== undefined).length;
  const isInBrackets = open !== undefined;
  if (isInBrackets !== (close !== undefined) || signs + Number(isInBrackets) > 1) return null;
  if (before !== undefined && after !== undefined) return null;
  const isPercent = percent !== undefined;
  const sign = signs > 0 || isInBrackets ? -1 : 1;
  const by = (decimal: DecimalSign): number | null => {
    const number = numberBy(decimal, digits!);
    if (number === null || number === 0) return number;
    return (sign * number) / (isPercent ? 100 : 1);
  };
  const read = { point: by("point"), comma: by("comma") };
  if (read.point === null && read.comma === null) return null;
  const mark = (before ?? after ?? "").toLowerCase().replace(/\.$/, "");
  return { by: read, currency: mark, isPercent, isInBrackets, digits: digits! };
}
