import type { FormulaCell } from "../engine/calculation";
import type { WireValue } from "./wireValue";

/** One call of a custom function; identical calls are made only once. */
export interface FunctionCall {
  readonly id: string;
  readonly arguments: readonly unknown[];
  readonly caller: FormulaCell;
}

export interface CallQueue {
  /** The result of this call if it has arrived; otherwise the call is queued and the cell waits. */
  readonly answer: (call: FunctionCall) => WireValue | undefined;
  /** Calls that have not been sent yet. */
  readonly take: () => readonly (readonly [key: string, call: FunctionCall])[];
  readonly resolve: (key: string, value: WireValue) => void;
  /** The cells whose calls have all been sent and answered, each cell once. */
  readonly takeAnswered: () => readonly FormulaCell[];
  /** Whether a cell is waiting for a result, or for the calculation that uses it. */
  readonly isWaiting: () => boolean;
  readonly clear: () => void;
}

/**
 * Collects the calls of one calculation so that they are sent together, as in Excel. A result is kept only until the
 * cells that wait for it are calculated.
 */
export function callQueue(): CallQueue {
  const answers = new Map<string, WireValue>();
  const fresh = new Map<string, FunctionCall>();
  const waiting = new Map<string, Map<string, FormulaCell>>();
  const answered = new Map<string, FormulaCell>();
  return {
    answer: (call) => {
      const key = JSON.stringify([call.id, call.arguments]);
      const known = answers.get(key);
      if (known !== undefined) return known;
      const cells = waiting.get(key) ?? new Map<string, FormulaCell>();
      cells.set(JSON.stringify(call.caller), call.caller);
      if (!waiting.has(key)) fresh.set(key, call);
      waiting.set(key, cells);
      return undefined;
    },
    take: () => {
      const calls = [...fresh];
      fresh.clear();
      return calls;
    },
    resolve: (key, value) => {
      answers.set(key, value);
      for (const [name, cell] of waiting.get(key) ?? []) answered.set(name, cell);
      waiting.delete(key);
    },
    takeAnswered: () => {
      const cells = [...answered.values()];
      answered.clear();
      return cells;
    },
    isWaiting: () => waiting.size > 0 || answered.size > 0,
    clear: () => answers.clear(),
  };
}
