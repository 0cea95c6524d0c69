import type { Outcome } from "../core/outcome";
import type { Example, GivenOf } from "./example";
import type { FunctionDefinition } from "./functionDefinition";
import type { ArgumentOf, Parameter } from "./parameter";

interface Definition<Parameters extends Readonly<Record<string, Parameter>>> {
  readonly id: string;
  readonly text: string;
  readonly parameters: Parameters;
  readonly examples: readonly Example<GivenOf<Parameters>>[];
  readonly compute: (given: {
    readonly [Name in keyof Parameters]: ArgumentOf<Parameters[Name]>;
  }) => Outcome<number>;
}

/** One Excel function. The types of `compute` and of the examples follow from the parameters. */
export const define = <const Parameters extends Readonly<Record<string, Parameter>>>({
  id,
  text,
  parameters,
  examples,
  compute,
}: Definition<Parameters>): FunctionDefinition => ({
  id,
  text,
  parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
  examples: examples as readonly Example[],
  // evaluate.ts hands over exactly what the parameters promise.
  compute: compute as FunctionDefinition["compute"],
});
