import type { DataCell } from "./dataCell";

/** Serial number of 1970-01-01 in Excel's 1900 date system. */
const epoch = 25569;
const millisecondsADay = 86_400_000;
/** 1927 to 2200 and Excel's last day: serials outside are numbers, not dates. */
const firstSerial = 10_000;
const last = 2_958_465;

/** The serial number of a date cell, whole days; ISO text counts as a date, any other text does not (null). */
export function readDate(cell: DataCell): number | null {
  if (typeof cell === "number") return cell >= firstSerial && cell <= last ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const parts = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(cell);
  if (parts === null) return null;
  return serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The serial number of a moment in milliseconds since 1970, UTC. */
export const serialOfUtc = (milliseconds: number): number => milliseconds / millisecondsADay + epoch;

/** The day of a serial number, at its beginning in UTC. */
export const dateOfSerial = (serial: number): Date => new Date((serial - epoch) * millisecondsADay);

/** The serial number of a day; null where there is no such day, or no cell would hold it as a date. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const serial = serialOfUtc(date.getTime());
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && serial >= firstSerial && serial <= last ? serial : null;
}

/** The day so many months earlier, as Excel's EDATE has it: the last day of the month where it has no such day. */
export function monthsBefore(serial: number, months: number): number {
  const date = dateOfSerial(serial);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return serialOfUtc(first.getTime()) + Math.min(date.getUTCDate(), daysInMonth) - 1;
}

/** A serial as ISO text, for sentences. */
export const isoDate = (serial: number): string => dateOfSerial(serial).toISOString().slice(0, 10);
