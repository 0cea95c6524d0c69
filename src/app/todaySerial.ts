import { serialOfUtc } from "../data/cells/readDate";

/** A day of the calendar on the wall as Excel's serial number (1900 date system). */
export const todaySerial = (now: Date): number =>
  serialOfUtc(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
