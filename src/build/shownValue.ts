import type { Cell } from "../functions/call/cell";

/** A cell as it is read in English: thousands apart and as many digits as one reads; an error by its name. */
export function shownValue(cell: Cell): string {
  if (typeof cell === "number") return cell.toLocaleString("en-US", { maximumSignificantDigits: 9 });
  if (typeof cell !== "object") return String(cell);
  return "error" in cell ? cell.error : cell.code;
}
