import type { FigureName } from "../../../src/data/figures/figureName";

/** Labels of key figures with a number that may stand beside them, by what they must be read as; "none" is no key figure. */
export type LabelCases = readonly (readonly [label: string, value: number, name: FigureName | "none"])[];
