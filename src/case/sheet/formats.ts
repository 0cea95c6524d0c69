import type { AssumptionKind } from "../assumptions/assumptionDefinition";

/** Number formats of the sheet, in Excel's English form. */
export const formats = {
  amount: "#,##0",
  count: "#,##0",
  decimal: "#,##0.0",
  twoDecimals: "#,##0.00",
  whole: "0",
  years: "0.0",
  factor: "0.0000",
  threeDecimals: "0.000",
  percent: "0%",
  rate: "0.0%",
  fineRate: "0.00%",
  finestRate: "0.0000%",
  difference: "0.0E+00",
  tiny: "0E+00",
  date: "yyyy-mm-dd",
  general: "General",
  /** Nothing where it is 0. */
  foundYear: "0.00;;",
} as const;

/** How the cells of a kind of assumption look. */
export const kindFormats: Readonly<Record<AssumptionKind, string>> = {
  count: formats.count,
  amount: formats.amount,
  rate: formats.rate,
  rates: formats.percent,
  amounts: formats.amount,
  choice: formats.general,
  date: formats.date,
  text: formats.general,
};
