import { amountText, type AmountText, type DecimalSign } from "./amountText";
import type { DataCell } from "./dataCell";
import { dateReading } from "./dateReading";

/** How the amounts of a column are typed as text. */
export interface AmountFormat {
  readonly decimal: DecimalSign;
  /** Whether the texts show their decimal sign; 1.234 alone does not. */
  readonly isSettled: boolean;
  /** The number of a text in this format; null where it is in another. */
  readonly read: (text: string) => number | null;
}

/** The share of the texts that must be amounts of one format. */
const enough = 0.95;
/** The share of texts from which a column is one of dates. */
const dated = 0.5;
/** Digits of a phone number, or another id, that is written in groups. */
const longId = 8;
const equalId = 6;

const decimals: readonly DecimalSign[] = ["point", "comma"];
const digitsOf = ({ digits }: AmountText): number => digits.replace(/\D/g, "").length;
const isMarked = (each: AmountText): boolean => each.currency !== "" || each.isPercent || each.isInBrackets;

/**
 * How the texts of a column are amounts; null where they are none. They are where nearly all can be read in one way
 * and some bear a mark: a currency, a percent sign, brackets, or a sign that parts digits. Two currencies, dates,
 * and numbers that name something are no amounts.
 */
export function amountFormat(cells: readonly DataCell[], said?: DecimalSign): AmountFormat | null {
  const texts = cells.filter(
    (cell): cell is string => typeof cell === "string" && /[\p{L}\p{N}]/u.test(cell),
  );
  const amounts = texts.map(amountText).filter((each) => each !== null);
  const least = enough * texts.length;
  if (amounts.length === 0 || amounts.length < least) return null;
  const isPercent = amounts.filter((each) => each.isPercent).length * 2 > amounts.length;
  const currencies = new Set(amounts.map(({ currency }) => currency).filter((mark) => mark !== ""));
  if (currencies.size > 1 || (isPercent && currencies.size > 0)) return null;
  const marked = amounts.filter(isMarked).length > 0;
  if (!marked && (!amounts.some(({ digits }) => /\D/.test(digits)) || areNames(amounts))) return null;
  const { read } = dateReading(texts);
  if (!marked && texts.filter((text) => read(text) !== null).length >= dated * texts.length) return null;

  const fitting = amounts.filter((each) => each.isPercent === isPercent);
  const fits = (sign: DecimalSign): boolean => fitting.filter(({ by }) => by[sign] !== null).length >= least;
  const possible = decimals.filter(fits);
  if (possible.length === 0) return null;
  const differs = fitting.find(({ by }) => by.point !== by.comma && by.point !== null && by.comma !== null);
  const shown = differs === undefined ? possible[0]! : shownBy(fitting);
  const guess: DecimalSign = differs?.digits.includes(".") === true ? "comma" : "point";
  const decimal = shown ?? (possible.length === 1 ? possible[0]! : (said ?? guess));
  return {
    decimal,
    isSettled: shown !== null,
    read: (text) => {
      const amount = amountText(text);
      if (amount === null || amount.isPercent !== isPercent) return null;
      const isOther = amount.currency !== "" && !currencies.has(amount.currency);
      return isOther ? null : amount.by[decimal];
    },
  };
}

/** The decimal sign that some of the texts need to be numbers; null where none needs one, or some need each. */
function shownBy(amounts: readonly AmountText[]): DecimalSign | null {
  const needed = decimals.filter((sign) =>
    amounts.some(({ by }) => by[sign] !== null && by[sign === "point" ? "comma" : "point"] === null),
  );
  return needed.length === 1 ? needed[0]! : null;
}

/** Whether digits in groups name something, as phone numbers do: all long, or all of one length without decimals. */
function areNames(amounts: readonly AmountText[]): boolean {
  const lengths = amounts.map(digitsOf);
  const inThrees = amounts.every(({ digits }) => /^\d{1,3}(?:\D\d{3})*$/.test(digits));
  const shortest = Math.min(...lengths);
  if (inThrees)
    return shortest >= longId || (shortest >= equalId && lengths.every((each) => each === shortest));
  // Codes such as 1.1 and 1.10 differ as texts only.
  const written = new Set(amounts.map(({ digits }) => digits.replace(/^(\d+)$/, "$1.0")));
  const shares = new Set([...written].map((digits) => digits.replace(/(?<=[.,]\d+?)0+$/, "")));
  return shares.size < written.size && shares.size < amounts.length && !amounts.every(hasCents);
}

const hasCents = ({ digits }: AmountText): boolean => /[.,]\d\d$/.test(digits);
