import { cashRows } from "./cashRows";
import { customerRows } from "./customerRows";
import { levelRows } from "./levelRows";
import { leverRows } from "./leverRows";
import type { TimelineKey } from "./modelKeys";
import type { TimelineRow } from "./timelineRow";
import { workingRows } from "./workingRows";

/** Every row of the timeline by its key. */
export const timelineRows: Readonly<Record<TimelineKey, TimelineRow>> = {
  ...customerRows,
  ...leverRows,
  ...cashRows,
  ...workingRows,
  ...levelRows,
};
