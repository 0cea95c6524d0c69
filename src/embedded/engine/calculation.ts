import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** A formula cell, by the engine's own sheet id. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Calculation {
  /** Something was written that may need calculation. */
  readonly expect: () => void;
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

export const calculation = (engine: Engine): Calculation => {
  const session = engine.injector.get(FormulaCalculationSessionService);
  const commands = engine.injector.get(ICommandService);
  const listeners: (() => void)[] = [];
  session.resultApplied$.subscribe(() => queueMicrotask(() => listeners.forEach((listener) => listener())));

  let running: Promise<void> | null = null;
  const expect = () => {
    running = session.waitForLatestApplied(PATIENCE);
  };
  const start = (forceCalculation: boolean, cells: readonly FormulaCell[]) => {
    expect();
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId: engine.workbook.getId(),
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
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
    expect,
    settle: async () => {
      while (running) {
        const waitedFor: Promise<void> = running;
        await waitedFor;
        if (running === waitedFor) running = null;
      }
    },
    recalculate: (cells) => start(false, cells),
    recalculateAll: () => start(true, []),
    onSettled: (listener) => void listeners.push(listener),
  };
};
