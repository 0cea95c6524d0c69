import type { Example, GivenOf } from "./example";
import type { FunctionDefinition, ResultKind, ResultOf } from "./functionDefinition";
import type { ArgumentsOf, Parameter } from "./parameter";

interface Definition<Parameters extends Readonly<Record<string, Parameter>>, Shape extends ResultKind> {
  readonly id: string;
  readonly text: string;
  readonly parameters: Parameters;
  readonly examples: readonly Example<GivenOf<Parameters>>[];
  /** If omitted, "single". */
  readonly result?: Shape;
  readonly compute: (given: ArgumentsOf<Parameters>) => ResultOf<Shape>;
}

/** One Excel function. The types of `compute` and of the examples follow from the parameters and the result. */
export const define = <
  const Parameters extends Readonly<Record<string, Parameter>>,
  const Shape extends ResultKind = "single",
>({
  id,
  text,
  parameters,
  examples,
  result,
  compute,
}: Definition<Parameters, Shape>): FunctionDefinition =>
  // evaluate.ts hands over exactly what the parameters promise.
  ({
    id,
    text,
    parameters: Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter })),
    examples,
    result: result ?? "single",
    compute,
  }) as unknown as FunctionDefinition;
