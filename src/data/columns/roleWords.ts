import type { ColumnRole } from "./columnRole";

/**
 * Words that a header of each role may hold, in the languages of `knownWords`. The first line with a hit has the column, so the
 * narrow ones come first; null is for columns of none of the roles.
 */
export type RoleWords = readonly (readonly [ColumnRole | null, readonly string[]])[];
