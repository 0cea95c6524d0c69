import type { RowChoice } from "../../data/tables/selection";
import { chooseRows } from "../state/paneActions";
import type { PaneState } from "../state/paneState";
import { Choice } from "./Choice";

/** All rows or the visible ones, where some are hidden or filtered out. */
export function RowsChoice({ state }: { readonly state: PaneState }) {
  const selection = state.current.value?.selection;
  // Drawn again when an action ends, so that the choice shows what was read also where the reading was cancelled.
  void state.busy.value;
  if (selection === undefined || selection.hiddenRows === 0) return null;
  const { read } = state.settings.texts;
  return (
    <Choice
      id="rows_read"
      label={read.rowsRead}
      value={selection.rowsRead}
      choices={Object.entries(read.rowChoices)}
      onChoose={(rows) => void chooseRows(state, rows as RowChoice)}
    />
  );
}
