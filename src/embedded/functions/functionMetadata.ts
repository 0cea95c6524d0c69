/** The parts of an add-in's functions.json that the host reads. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
      readonly dimensionality?: "scalar" | "matrix";
    }[];
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export type FunctionDescription = FunctionMetadata["functions"][number];
