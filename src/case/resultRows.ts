import { comparisonResults } from "./comparisonResults";
import type { ResultRow } from "./resultRow";
import { valueResults } from "./valueResults";

/** Every result, from top to bottom. */
export const resultRows: readonly ResultRow[] = [...valueResults, ...comparisonResults];
