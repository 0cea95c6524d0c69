import type { PlannedCell, SheetPlan } from "../../case/sheet/sheetPlan";
import { headingsAbove } from "./headingsAbove";

const isIndented = ({ role }: PlannedCell): boolean => ["unit", "note", "check"].includes(role);

/** Headings above units, notes and words of checks keep off the numbers before them, as these do. */
export const indentedHeadings = (plan: SheetPlan): readonly PlannedCell[] => headingsAbove(plan, isIndented);
