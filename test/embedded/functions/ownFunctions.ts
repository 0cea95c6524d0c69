import type { FunctionMetadata } from "../../../src/embedded/functions/functionMetadata";

/** Metadata of test functions as Excel expects it: each parameter is a matrix of type any. */
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
