import { attribute } from "./xmlTags";

/**
 * styles.xml with each number format that could be a date's turned into a literal. The reader converts what looks
 * like a date to a Date and loses the serial number's last digits; under the mask a date stays a serial number.
 */
export const maskNumberFormats = (xml: string): string =>
  xml
    .replace(/<(?:\w+:)?numFmt\s(?:"[^"]*"|[^>"])*>/g, (tag) => {
      const code = attribute(tag, "formatCode");
      return code === undefined ? tag : numberFormat(attribute(tag, "numFmtId") ?? "", code);
    })
    .replace(/<(?:\w+:)?styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts>${builtInDates}</numFmts>`);

/** The number format without its mask, where it has one. */
export function unmaskNumberFormat(format: string): string {
  const masked = /^"~([0-9a-f]+)"$/.exec(format)?.[1];
  return masked ? masked.replace(/.{4}/g, (digits) => String.fromCharCode(parseInt(digits, 16))) : format;
}

const numberFormat = (id: string, code: string): string =>
  `<numFmt numFmtId="${id}" formatCode="&quot;~${[...Array(code.length).keys()]
    .map((index) => code.charCodeAt(index).toString(16).padStart(4, "0"))
    .join("")}&quot;"/>`;

/** The built-in formats of dates and times, which a file may use without defining them (ECMA-376 part 1, 18.8.30). */
const builtInDates = Object.entries({
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
})
  .map(([id, code]) => numberFormat(id, code))
  .join("");
