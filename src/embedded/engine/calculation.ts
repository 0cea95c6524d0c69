import { ICommandService } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** A formula cell, by the engine's own sheet id. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Calculation {
  /** Resolves when all that was written so far is calculated; custom functions may still be waited for. */
  readonly settle: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Calculates these cells anew, and what depends on them. */
  readonly recalculate: (cells: readonly FormulaCell[]) => void;
  /** Calculates every formula anew. */
  readonly recalculateAll: () => void;
  readonly onSettled: (listener: () => void) => void;
}

type CalculationStart = Pick<ISetFormulaCalculationStartMutation, "forceCalculation" | "dirtyRanges">;

/** The longest calculation that is waited for, in milliseconds. */
const patience = 120_000;

/** Between two looks at whether it has ended. */
const pause = 4;

export function calculation(engine: Engine): Calculation {
  const session = engine.injector.get(FormulaCalculationSessionService);
  const commands = engine.injector.get(ICommandService);
  const listeners: (() => void)[] = [];
  // What was written, how much of it the calculation under way began with, and how much is calculated.
  let written = 0;
  let begun = 0;
  let done = 0;
  // What each calculation since the last rest began with: more than one have run beside each other.
  let starts: CalculationStart[] = [];
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    begun = written;
    starts.push(params as CalculationStart);
  });
  const finish = () => {
    done = begun;
    const overlapping = starts.length > 1 ? starts : [];
    starts = [];
    if (overlapping.length > 0)
      start(
        overlapping.some(({ forceCalculation }) => forceCalculation),
        overlapping.flatMap(({ dirtyRanges }) => dirtyRanges ?? []),
      );
    else queueMicrotask(() => listeners.forEach((listener) => listener()));
  };
  session.resultApplied$.subscribe(finish);
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationNotificationMutation.id && isNothingToDo(params)) finish();
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    if ((params as ISetRangeValuesMutationParams).trigger !== SetStyleCommand.id) written += 1;
  });
  // By way of the engine's own queue, which joins it with what is written meanwhile: of two calculations beside each
  // other, one loses its cells.
  const start = (forceCalculation: boolean, dirtyRanges: CalculationStart["dirtyRanges"]) => {
    written += 1;
    const nothingElse = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation, dirtyRanges, ...nothingElse },
      { onlyLocal: true },
    );
  };
  const rangeOf = ({ sheetId, row, column }: FormulaCell) => ({
    unitId: engine.workbook.getId(),
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });
  const isSettled = () => done >= written;
  return {
    isSettled,
    settle: async () => {
      const deadline = Date.now() + patience;
      while (!isSettled()) {
        if (Date.now() > deadline) throw new Error("The calculation did not end.");
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    },
    recalculate: (cells) => start(false, cells.map(rangeOf)),
    recalculateAll: () => start(true, []),
    onSettled: (listener) => void listeners.push(listener),
  };
}

/** The engine's word for a calculation that no formula took part in. */
const isNothingToDo = (params: unknown): boolean =>
  (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState ===
  FormulaExecutedStateType.NOT_EXECUTED;
