const century = 100;
/** Years of two digits, as Excel reads them: 30 to 99 are of the last century. */
const firstOfLastCentury = 30;

/** A year of four digits, or of two as Excel reads them. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year + (year >= firstOfLastCentury ? 19 : 20) * century;
}
