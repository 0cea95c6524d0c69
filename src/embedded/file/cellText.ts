/** The maximum number of characters in a cell of Excel. */
export const longestText = 32_767;

/**
 * A text as the file stores it. Characters that XML cannot hold, such as lone surrogates, are escaped as _xHHHH_;
 * a text that looks like such an escape is escaped too, or it would be read back as another (ECMA-376 part 1,
 * 22.9.2.19). The writer below escapes the control characters.
 */
export function cellText(text: string, where: () => string): string {
  if (text.length > longestText)
    throw new Error(`${where()}: a text of ${text.length} characters; Excel holds ${longestText}.`);
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, mark);
}

const mark = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
