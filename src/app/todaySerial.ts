/** A day of the calendar on the wall as Excel's serial number (1900 date system). */
export const todaySerial = (now: Date): number =>
  Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
