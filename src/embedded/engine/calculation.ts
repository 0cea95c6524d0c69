import { ICommandService } from "@univerjs/core";
import {
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
  /** Calculates these cells anew, and what depends on them. */
  readonly recalculate: (cells: readonly FormulaCell[]) => void;
  /** Calculates every formula anew. */
  readonly recalculateAll: () => void;
  readonly onSettled: (listener: () => void) => void;
}

/** The longest calculation that is waited for, in milliseconds. */
const PATIENCE = 120_000;

/** Between two looks at whether it has ended. */
const PAUSE = 4;

export const calculation = (engine: Engine): Calculation => {
  const session = engine.injector.get(FormulaCalculationSessionService);
  const commands = engine.injector.get(ICommandService);
  const listeners: (() => void)[] = [];
  // What was written, how much of it the calculation under way began with, and how much is calculated.
  let written = 0;
  let begun = 0;
  let done = 0;
  commands.beforeCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) begun = written;
  });
  session.state$.subscribe(({ started, stopped, completed, resultApplied }) => {
    if (!started || stopped || !completed || !resultApplied) return;
    done = begun;
    queueMicrotask(() => listeners.forEach((listener) => listener()));
  });
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
    if ((params as ISetRangeValuesMutationParams).trigger !== SetStyleCommand.id) written += 1;
  });
  const start = (forceCalculation: boolean, cells: readonly FormulaCell[]) => {
    written += 1;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: engine.workbook.getId(),
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    // By way of the engine's own queue, which joins it with what is written meanwhile: started beside a calculation
    // under way, it would lose the cells of one of the two.
    void commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      {
        commands: [],
        forceCalculation,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      },
      { onlyLocal: true },
    );
  };
  return {
    settle: async () => {
      const deadline = Date.now() + PATIENCE;
      while (done < written) {
        if (Date.now() > deadline) throw new Error("The calculation did not end.");
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    },
    recalculate: (cells) => start(false, cells),
    recalculateAll: () => start(true, []),
    onSettled: (listener) => void listeners.push(listener),
  };
};
