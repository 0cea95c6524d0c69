import { choiceNames } from "../../data/choice";

/** Names of `--set` that say how the data are read; all others are assumptions. */
export const dataNames: readonly string[] = ["as_of", "window_days", ...choiceNames];

export const isDataName = (name: string): boolean => dataNames.includes(name);
