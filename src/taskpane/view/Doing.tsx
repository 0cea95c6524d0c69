import type { Busy } from "../state/paneBasics";
import type { PaneState } from "../state/paneState";

/** What is going on, in words; of a reading only each tenth, so that a screen reader is not talking all the time. */
export function Doing({ state, busy }: { readonly state: PaneState; readonly busy: Busy }) {
  const { texts } = state.settings;
  const reading = state.reading.value;
  const tenths = reading === null ? 0 : Math.floor((10 * reading.rowsRead) / (reading.rowsInAll ?? Infinity));
  return <>{tenths === 0 ? texts.busy[busy] : texts.reading.tenths(`${tenths * 10}%`)}</>;
}
