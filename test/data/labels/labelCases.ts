import type { FigureName } from "../../../src/data/figures/figureName";

/** Labels with a plausible number, by the key figure that they must be read as; "none" is no key figure. */
export type LabelCases = readonly (readonly [label: string, value: number, name: FigureName | "none"])[];
