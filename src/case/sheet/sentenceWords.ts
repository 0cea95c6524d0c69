import type { Sentence } from "./sentence";
import type { SheetBuilder } from "./sheetBuilder";

export type Words = (sheet: SheetBuilder) => string;

export const text =
  (words: string): Words =>
  () =>
    `"${words}"`;
export const when =
  (condition: Words): Words =>
  (sheet) =>
    `IF(${condition(sheet)},1,0)`;
export const otherwise: Words = () => "1";
export const whole = (sheet: SheetBuilder, key: string): string => `ROUND(N(${sheet.value(key)}),0)`;
export const perCent = (sheet: SheetBuilder, key: string): string =>
  `ROUND(N(${sheet.value(key)})*${sheet.value("hundred")},1)&" %"`;

export const sentence = (key: string, label: string, applies: Words, words: Words): Sentence => ({
  key,
  label,
  applies,
  words,
});
