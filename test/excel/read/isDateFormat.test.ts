import { isDateFormat } from "../../../src/excel/read/isDateFormat";

it.each([
  "yyyy-mm-dd",
  "m/d/yyyy",
  "dd.mm.yy",
  "[$-406]d. mmmm yyyy;@",
  "[$-F800]dddd, mmmm dd, yyyy",
  "mmm-yy",
  "mmmm",
  "yyyy\\-mm\\-dd hh:mm",
])("%s is the format of a date", (format) => expect(isDateFormat(format)).toBe(true));

it.each([
  "General",
  "0",
  "#,##0.00",
  "0%",
  "@",
  '#,##0 "days"',
  '0.0 "mdr."',
  "[Red]-0.00",
  "h:mm:ss",
  "[h]:mm",
  "[$DKK] #,##0",
  "#,##0.00\\ [$kr.-406]",
  "_-* #,##0_-",
  "0.00E+00",
])("%s is none", (format) => expect(isDateFormat(format)).toBe(false));
