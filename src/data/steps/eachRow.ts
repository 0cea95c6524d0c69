import { eachIndex } from "./eachIndex";
import type { Steps } from "./steps";

/** Looks at each of many rows, in steps. */
export const eachRow = <Row>(rows: readonly Row[], look: (row: Row, index: number) => void): Steps<void> =>
  eachIndex(rows.length, (index) => look(rows[index]!, index));
