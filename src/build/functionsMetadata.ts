import type { FunctionDefinition } from "../functions/functionDefinition";
import { wordsOf } from "../functions/functionWords";
import type { HelpWords } from "../functions/help/helpTexts";
import { parameterHelp } from "../functions/help/parameterHelp";
import { helpPath } from "../functions/help/helpPath";
import { hostBase } from "./hostBase";

/** What Microsoft's schema of custom functions holds of ours (functions.json). */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
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
 * error cells reach us as they are. `host` is the address that the add-in is served from, help pages included.
 */
export const functionsMetadata = (
  definitions: readonly FunctionDefinition[],
  host: string,
  { words, functions: texts }: HelpWords,
): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: definitions.map((definition) => ({
    id: definition.id,
    name: definition.id,
    description: wordsOf(words, definition).text,
    helpUrl: hostBase(host) + helpPath(definition),
    result: matrixOfAny,
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameterHelp(parameter, wordsOf(words, definition), texts),
      ...matrixOfAny,
      ...(parameter.otherwise === undefined ? {} : { optional: true as const }),
    })),
  })),
});
