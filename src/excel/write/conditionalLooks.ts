import type { PlannedConditionalFormat } from "../../case/sheet/sheetPlan";

/** Colours of cells whose look depends on their value; each is told by words as well. */
export const conditionalLooks: Readonly<
  Record<PlannedConditionalFormat["look"], { readonly color: string; readonly fill?: string }>
> = {
  good: { color: "#0E6B38", fill: "#E3F3E8" },
  bad: { color: "#A4262C", fill: "#FDE7E9" },
  quiet: { color: "#A6A6A6" },
};
