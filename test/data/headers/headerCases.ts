import type { ColumnRole } from "../../../src/data/columns/columnRole";
import { wordLines } from "../../../src/data/columns/words/wordLines";

/**
 * Headers as finance systems write them, by the role that they must get; "none" are those that must not be taken for
 * any: dates of payment and delivery, tax, discounts, contacts, products, staff.
 */
type ByRole = Readonly<Partial<Record<ColumnRole | "none", readonly string[]>>>;

export interface HeaderCases {
  readonly list: ByRole;
  readonly log: ByRole;
}

/** The headers of lines that separate them by commas. */
export const headers = wordLines;
