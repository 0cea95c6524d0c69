import { daysInYear } from "../core/calendar";
import type { Chosen } from "./choice";
import type { ColumnCorrections, ColumnRole } from "./columns/columnRole";

/** What the user said on the reading, beside the selection itself. */
export interface DatasetOptions {
  readonly corrections?: ColumnCorrections;
  /** The same by the words of the header, "none" for "there is none". */
  readonly headers?: Readonly<Partial<Record<ColumnRole, string>>>;
  /** The day to count at, a serial; the last date in the data where left out. */
  readonly asOf?: number;
  /** Days without a purchase after which a customer of a log counts as gone; a year where left out. */
  readonly windowDays?: number;
  readonly chosen?: Chosen;
  /** Whether revenue or margin is given beside the data, so that no column of it is needed. */
  readonly amountGiven?: boolean;
}

/** The days of silence after which a customer counts as gone: the least, the most, and those where nobody says any. */
export const windowLimits = { least: 1, most: 3650, usual: daysInYear } as const;
