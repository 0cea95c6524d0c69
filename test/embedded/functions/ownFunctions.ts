import type { FunctionMetadata } from "../../../src/embedded/functions/functionMetadata";

/** Functions of a page's own, described as Excel wants it: each parameter a matrix of any. */
export const metadataOf = (functions: Readonly<Record<string, number>>): FunctionMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: Object.entries(functions).map(([id, parameters]) => ({
    id,
    name: id,
    parameters: Array.from({ length: parameters }, (_, index) => ({
      name: `given_${index + 1}`,
      optional: true,
      dimensionality: "matrix" as const,
    })),
  })),
});
