import type { Example, ExampleValue } from "../example";
import type { FunctionDefinition } from "../functionDefinition";

/** An example's arguments in the order of the formula, null where left out, to the last one given. */
export function exampleArguments(
  { parameters }: FunctionDefinition,
  { given }: Example,
): readonly (ExampleValue | null)[] {
  const inOrder = parameters.map(({ name }) => given[name] ?? null);
  while (inOrder.at(-1) === null) inOrder.pop();
  return inOrder;
}
