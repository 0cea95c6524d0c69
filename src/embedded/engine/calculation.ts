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

/** A formula cell, by the engine's sheet id. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Calculation {
  /** Resolves when everything written so far is calculated, except for results of custom functions. */
  readonly settle: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Recalculates these cells and the cells that depend on them. */
  readonly recalculate: (cells: readonly FormulaCell[]) => void;
  /** Recalculates every formula. */
  readonly recalculateAll: () => void;
  readonly onSettled: (listener: () => void) => void;
}

type CalculationStart = Pick<ISetFormulaCalculationStartMutation, "forceCalculation" | "dirtyRanges">;

/** The maximum time to wait for a calculation, in milliseconds. */
const patience = 120_000;

/** The time between two checks whether a calculation has ended, in milliseconds. */
const pause = 4;

export function calculation(engine: Engine): Calculation {
  const session = engine.injector.get(FormulaCalculationSessionService);
  const commands = engine.injector.get(ICommandService);
  const listeners: (() => void)[] = [];
  // Counts of writes: all, those that the running calculation started with, and those that are calculated.
  let written = 0;
  let begun = 0;
  let done = 0;
  // The parameters of each calculation started since the last one finished; with several, they ran in parallel.
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
  // Through the engine's own queue, which merges this with writes made meanwhile: of two parallel calculations, one
  // would lose its cells.
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

/** The engine's status for a calculation that involved no formula. */
const isNothingToDo = (params: unknown): boolean =>
  (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState ===
  FormulaExecutedStateType.NOT_EXECUTED;
