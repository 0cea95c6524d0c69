/** Quoted text, escaped characters, and what stands in brackets (colours, languages) but for elapsed time. */
const asides = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

/** Whether a number format, in its English form, shows a number as a day. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(asides, "").toLowerCase();
  return /[dy]/.test(codes) || (/m/.test(codes) && !/[hs0#?]/.test(codes));
}
