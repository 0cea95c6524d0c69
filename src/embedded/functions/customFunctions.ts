import {
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Calculation, FormulaCell } from "../engine/calculation";
import type { Engine } from "../engine/engine";
import type { HostSettings } from "../hostSettings";
import { type FunctionCall, callQueue } from "./callQueue";
import type { FunctionDescription, FunctionMetadata } from "./functionMetadata";
import {
  busy,
  type WireCell,
  type WireValue,
  fromWireValue,
  isWireError,
  toWireArgument,
  wireError,
} from "./wireValue";

/** The maximum number of results kept per formula, for the messages of their errors. */
const mostAnswers = 8;

/** Sends calls to the add-in in one message, and passes on each result as it arrives. */
export type SendCalls = (
  calls: readonly FunctionCall[],
  receive: (index: number, value: WireValue) => void,
) => void;

export interface CustomFunctions {
  readonly register: (metadata: FunctionMetadata) => void;
  readonly connect: (send: SendCalls | null) => void;
  /** Resolves when no cell is waiting for a result. */
  readonly settle: () => Promise<void>;
  /** The message of an error that this formula shows at a position of its spill; null where it has none. */
  readonly messageAt: (formula: FormulaCell, code: string, row: number, column: number) => string | null;
}

/**
 * Custom functions as Excel runs them: a function returns #BUSY! at once, all calls of a calculation are sent
 * together, and the waiting cells are calculated when the results have arrived.
 */
export function customFunctions(
  engine: Engine,
  calculated: Calculation,
  settings: HostSettings,
): CustomFunctions {
  const queue = callQueue();
  const answers = new Map<string, readonly WireValue[]>();
  let send: SendCalls | null = null;

  const flush = () => {
    const calls = queue.take();
    if (calls.length > 0) {
      const receive = (index: number, value: WireValue) => {
        const call = calls[index];
        if (call) queue.resolve(call[0], value);
        scheduleRecalculation();
      };
      if (send)
        send(
          calls.map(([, call]) => call),
          receive,
        );
      else calls.forEach((_, index) => receive(index, wireError("#NAME?")));
    }
  };
  let scheduled = false;
  const scheduleRecalculation = () => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(() => {
      scheduled = false;
      const cells = queue.takeAnswered();
      if (cells.length > 0) calculated.recalculate(cells);
    });
  };
  // As soon as a calculation ends, so that no later one can find results for cells that no longer wait.
  calculated.onSettled(() => {
    if (calculated.isSettled() && !queue.isWaiting()) queue.clear();
    flush();
  });

  const call = (
    description: FunctionDescription,
    given: readonly FunctionVariantType[],
    caller: FormulaCell,
  ) => {
    const values = description.parameters.map((_, index) => {
      const argument = given[index];
      return argument === undefined ? null : toWireArgument(argument, settings.emptyCell);
    });
    if (values.some(holdsBusy)) return ErrorValueObject.create(busy as never);
    const answer = queue.answer({ id: description.id, arguments: values, caller });
    if (answer === undefined) return ErrorValueObject.create(busy as never);
    const name = JSON.stringify(caller);
    answers.set(name, [...(answers.get(name) ?? []).slice(-mostAnswers), answer]);
    return fromWireValue(answer);
  };

  return {
    register: (metadata) => registerFunctions(engine, metadata, call),
    connect: (sender) => (send = sender),
    settle: async () => {
      await calculated.settle();
      while (queue.isWaiting()) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        await calculated.settle();
      }
    },
    messageAt: (formula, code, row, column) =>
      messageIn([...(answers.get(JSON.stringify(formula)) ?? [])].reverse(), code, row, column),
  };
}

const holdsBusy = (argument: ReturnType<typeof toWireArgument>): boolean =>
  argument?.some((row) => row.some((cell) => isWireError(cell) && cell.code === busy)) ?? false;

/** The message of the first error with this code from a call in this formula, preferably at the same spill position. */
function messageIn(answers: readonly WireValue[], code: string, row: number, column: number): string | null {
  const texts = answers.flatMap((answer) => {
    const cells = Array.isArray(answer)
      ? [(answer as WireCell[][])[row]?.[column], ...answer.flat()]
      : [answer as WireCell];
    return cells.filter(isWireError).filter((cell) => cell.code === code && cell.message !== undefined);
  });
  return texts[0]?.message ?? null;
}

type Call = (
  description: FunctionDescription,
  given: readonly FunctionVariantType[],
  caller: FormulaCell,
) => FunctionVariantType;

function registerFunctions(engine: Engine, metadata: FunctionMetadata, call: Call) {
  const functions = engine.injector.get(IFunctionService);
  for (const description of metadata.functions) {
    const executor = new (class extends BaseFunction {
      override minParams = 0;
      override maxParams = description.parameters.length;
      override calculate(...given: FunctionVariantType[]) {
        return call(description, given, {
          sheetId: this.subUnitId ?? "",
          row: this.row,
          column: this.column,
        }) as never;
      }
    })(description.name);
    functions.registerExecutors(executor);
  }
  engine.injector.get(IDescriptionService).registerDescriptions(metadata.functions.map(functionHelp));
}

/** The help that the engine shows while a formula is typed. */
const functionHelp = ({ name, description = "", parameters }: FunctionDescription): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  })),
});
