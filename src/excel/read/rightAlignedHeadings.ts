import type { PlannedCell, SheetPlan } from "../../case/sheet/sheetPlan";
import { headingsAbove } from "./headingsAbove";

const words: readonly PlannedCell["role"][] = ["label", "note", "unit", "totalUnit", "check"];

const isNumeric = ({ role, content }: PlannedCell): boolean =>
  content.kind === "number" || (content.kind === "formula" && !words.includes(role));

/** Headings above columns that hold mostly numbers stand to the right, as the numbers do. */
export const rightAlignedHeadings = (plan: SheetPlan): readonly PlannedCell[] =>
  headingsAbove(plan, isNumeric);
