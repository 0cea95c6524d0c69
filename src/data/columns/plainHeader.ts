/** A header as lower-case words with single spaces: "MonthlyCharges (DKK)" is "monthly charges dkk", "Margin %" "margin percent". */
export function plainHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("%", " percent ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
