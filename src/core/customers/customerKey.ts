/**
 * What makes two ids the same customer (docs/specification.md, "CHURNRATE.LISTS"): blanks around them and
 * case do not count, nor how an accent is encoded; leading zeros do, and the number 12 is the text "12".
 */
export const customerKey = (id: string | number): string => String(id).trim().toLowerCase().normalize("NFC");
