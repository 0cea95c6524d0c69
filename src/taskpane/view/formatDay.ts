import { isoDate } from "../../data/cells/readDate";

/** A serial number as a day in words of the pane's language. */
export const formatDay = (serial: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(isoDate(serial)),
  );
