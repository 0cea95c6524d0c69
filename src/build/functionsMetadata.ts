import type { FunctionDefinition } from "../functions/functionDefinition";
import { parameterHelp } from "../functions/parameterHelp";

/** What Microsoft's schema of custom functions holds of ours (functions.json). */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

const matrixOfAny = { type: "any", dimensionality: "matrix" } as const;

/**
 * The metadata that Excel reads. Every argument is a matrix of anything, so that ranges, omissions (null) and
 * error cells reach us as they are. With `helpBase`, the address of a help page, each function's help is the
 * part of that page named by its id.
 */
export const functionsMetadata = (
  definitions: readonly FunctionDefinition[],
  helpBase?: string,
): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: definitions.map(({ id, text, parameters }) => ({
    id,
    name: id,
    description: text,
    ...(helpBase === undefined ? {} : { helpUrl: `${helpBase}#${id.toLowerCase()}` }),
    result: matrixOfAny,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameterHelp(parameter),
      ...matrixOfAny,
      ...(parameter.otherwise === undefined ? {} : { optional: true as const }),
    })),
  })),
});
