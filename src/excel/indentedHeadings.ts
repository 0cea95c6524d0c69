import type { PlannedCell, SheetPlan } from "../case/sheetPlan";
import { headingsAbove } from "./headingsAbove";

const isIndented = ({ role }: PlannedCell): boolean => role === "unit" || role === "note";

/** Headings above units and notes keep off the numbers before them, as these do. */
export const indentedHeadings = (plan: SheetPlan): readonly PlannedCell[] => headingsAbove(plan, isIndented);
