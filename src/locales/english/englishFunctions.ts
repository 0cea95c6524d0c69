import type { Range } from "../../core/range";
import { formatNumber } from "../../functions/texts/formatNumber";
import type { FunctionTexts } from "../../functions/texts/functionTexts";

const list = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

const quoted = (choices: readonly string[]): string => list(choices.map((choice) => `"${choice}"`));

/** Long texts are cut, so that the sentence stays in sight. */
const longestText = 40;
const clip = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}...` : text;

function allowed(range: Range): string {
  if (range.day) return "a date from 1900 to 9999";
  const number = range.whole ? "a whole number" : "a number";
  const minimum = formatNumber(range.minimum, range.rate);
  const maximum = formatNumber(range.maximum, range.rate);
  const noMinimum = range.minimum === -Infinity;
  const noMaximum = range.maximum === Infinity;
  if (noMinimum && noMaximum) return number;
  if (noMinimum) return `${number} of at most ${maximum}`;
  const atMost = range.belowMaximum ? `below ${maximum}` : `at most ${maximum}`;
  if (range.aboveMinimum) return `${number} above ${minimum}${noMaximum ? "" : ` and ${atMost}`}`;
  return noMaximum ? `${number} of ${minimum} or more` : `${number} from ${minimum} to ${maximum}`;
}

const zero = "0 (an empty cell counts as 0)";

/** What came; a rate also in percent, as one may have typed it. */
function describeNumber(value: number, range: Range): string {
  if (value === 0) return zero;
  return range.rate && Math.abs(value) <= 100 ? `${value} (${formatNumber(value, true)})` : String(value);
}

/** 10 typed for 10%: refused, and shown how to type it. */
const percentageHint = (value: number, range: Range): string =>
  range.rate && value > 1 && value <= 100
    ? ` For ${value}%, type ${value}% or ${formatNumber(value / 100)}.`
    : "";

/** The sentences of the functions in English. */
export const englishFunctions: FunctionTexts = {
  missing: (name) => `${name} is missing.`,
  notANumber: (name, value, range) =>
    range.day
      ? `${name} must be a date, not ${value}. Type it as a date, or as DATE(2024,12,31).`
      : `${name} must be a number, not ${value}.`,
  notAllowed: (name, value, range) =>
    `${name} must be ${allowed(range)}, not ${describeNumber(value, range)}.${percentageHint(value, range)}`,
  notAChoice: (name, value, choices) => `${name} must be ${quoted(choices)}, not ${value}.`,
  notAList: (name, rows, columns) =>
    `${name} must be one row or one column, not ${rows} by ${columns} cells.`,
  notARange: (name) => `${name} must be a value or a range of cells.`,
  notACustomer: (name, value) => `${name} must be text or a number, not ${value}.`,
  notBeside: (name, length, other, otherLength) =>
    `${name} has ${length} value${length === 1 ? "" : "s"} and ${other} ${otherLength}. Give lists of the same length.`,
  notAsManyRows: (name, rows, other, otherRows) =>
    `${name} has ${rows} rows and ${other} ${otherRows}. Give as many rows of both, or one cell of ${other}.`,
  notAcross: (name, size, other, otherSize) =>
    `${name} has ${size.rows} by ${size.columns} cells and ${other} ${otherSize.rows} by ${otherSize.columns}. Give ${other} as a row with one value for each column of ${name}, or both as one column of the same length.`,
  notAColumn: (name, columns) =>
    `${name} has ${columns} columns. Give these as columns: a single cell, or cells below each other.`,
  notSingle: (name, rows, columns) => `${name} must be a single cell, not ${rows} by ${columns} cells.`,
  noPartner: (name, rows, columns) =>
    `${name} (rows: ${rows}, columns: ${columns}) has no value for this cell. Give ranges of the same size.`,
  tooLarge: (rows, columns) =>
    `The result would have ${rows} by ${columns} cells, which is too many. Give shorter ranges.`,
  failed: "This function failed. Please tell the makers of the add-in what you gave it.",
  inList: (name, place) => `${name}, value ${place},`,
  perhapsHeader: (sentence) => `${sentence} If it is a header, leave it out.`,
  came: {
    text: (text) => `the text "${clip(text)}"`,
    truth: (value) => (value ? "TRUE" : "FALSE"),
    zero,
    other: "a value of this kind",
  },
  problems: {
    neverEarned: ({ cost }) =>
      `Never: all margins to come are together worth no more than acquisition_cost (${cost}).`,
    moreLostThanCustomers: ({ lost, customers }) =>
      `customers_lost (${lost}) must not be more than customers (${customers}).`,
    lossesAboveStart: ({ start, contraction, churned }) =>
      `contraction (${contraction}) and churned (${churned}) must together not be more than start (${start}). Count only the revenue of customers who were there at the start.`,
    fewerCustomersThanGroups: ({ customers, groups }) =>
      `${customers} customers cannot be split into ${groups} groups. Give more customers or fewer groups.`,
    toBeforeFrom: () => "to_date must not be before from_date.",
    nobodyActive: ({ windowDays }) =>
      `No customer has a row in the ${windowDays} days up to from_date, so there is nobody to lose.`,
    noRows: () => "No row has a customer.",
    moreLostThanStart: ({ lost, start }) =>
      `customers_lost (${lost}) must not be more than customers_start (${start}). Count only those who were there at the start, or give customers_end too.`,
    endBelowStartLessLost: ({ lost, start, end }) =>
      `customers_end (${end}) is below customers_start less customers_lost (${start} - ${lost}). Is its cell empty?`,
    noBreakEven: () => "Even 0% churn does not pay: the customers kept do not earn what keeping them costs.",
    alwaysPays: () => "It pays at any churn, even if churn stays as it is.",
    confidenceOutsideRange: ({ confidence }) =>
      `confidence must be a number between 0% and 100%, not ${formatNumber(confidence, true)}.`,
    neverPaysBack: () => "Never: what is earned does not cover what is paid.",
    noSingleRate: () => "There is no single rate of return for these flows.",
    sharesDoNotAddUp: ({ sum }) => `shares must add up to 100%, not ${formatNumber(sum, true)}.`,
  },
  allowed,
  anyOf: (choices) => `One of ${quoted(choices)}.`,
  ifOmitted: (value) => `If omitted, ${value}.`,
};
