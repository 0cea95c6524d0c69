import type { Example, GivenOf } from "./example";
import type { Defined, ResultKind, ResultOf } from "./functionDefinition";
import type { ArgumentsOf, Parameter } from "./parameter";

interface Definition<
  Id extends string,
  Parameters extends Readonly<Record<string, Parameter>>,
  Shape extends ResultKind,
> {
  readonly id: Id;
  readonly parameters: Parameters;
  readonly examples: readonly Example<GivenOf<Parameters>>[];
  /** If omitted, "single". */
  readonly result?: Shape;
  readonly compute: (given: ArgumentsOf<Parameters>) => ResultOf<Shape>;
}

/** One Excel function; its words stand in the texts by its id. The types of `compute` and of the examples follow from the parameters and the result. */
export const define = <
  const Id extends string,
  const Parameters extends Readonly<Record<string, Parameter>>,
  const Shape extends ResultKind = "single",
>({
  id,
  parameters,
  examples,
  result,
  compute,
}: Definition<Id, Parameters, Shape>): Defined<Id, keyof Parameters & string> =>
  // evaluate.ts hands over exactly what the parameters promise.
  ({
    id,
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
    examples,
    result: result ?? "single",
    compute,
  }) as unknown as Defined<Id, keyof Parameters & string>;
