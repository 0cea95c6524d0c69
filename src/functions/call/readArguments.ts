import type { CellError } from "./cell";
import type { NamedParameter } from "../functionDefinition";
import type { FunctionTexts } from "../texts/functionTexts";
import type { ArgumentValue } from "../parameter";
import type { RangeArgument } from "./rangeArgument";
import { readArgument } from "./readArgument";
import { readLists } from "./readLists";
import { readRows } from "./readRows";

export interface ReadArgument {
  readonly name: string;
  readonly argument: ArgumentValue | CellError | RangeArgument;
}

/**
 * The arguments of a call: single values, ranges whose cells are read in their turn, and lists. Null is an argument
 * left out.
 */
export function readArguments(
  parameters: readonly NamedParameter[],
  given: readonly unknown[],
  texts: FunctionTexts,
): readonly ReadArgument[] {
  const lists = readLists(parameters, given, texts);
  const givenAs = (name: string): unknown => given[parameters.findIndex((one) => one.name === name)];
  return parameters.map((parameter, index) => {
    const { name, otherwise } = parameter;
    const came = given[index] ?? null;
    if (came === null) {
      const missing = { error: "#VALUE!", message: texts.missing(name) } as const;
      return { name, argument: otherwise === undefined ? missing : otherwise };
    }
    switch (parameter.kind) {
      case "list":
      case "customers":
        return { name, argument: lists.get(name)! };
      case "rows":
        return { name, argument: readRows(parameter, came, givenAs, texts) };
      default:
        return { name, argument: readArgument(parameter, came, texts) };
    }
  });
}
