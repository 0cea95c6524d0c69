import { cashRows } from "./cashRows";
import { customerRows } from "./customerRows";
import { leverRows } from "./leverRows";
import type { TimelineRow } from "./timelineRow";
import { workingRows } from "./workingRows";

/** Every row of the timeline, from top to bottom. */
export const timelineRows: readonly TimelineRow[] = [
  ...customerRows,
  ...leverRows,
  ...cashRows,
  ...workingRows,
];
