import { formatNumber } from "../state/numberText";
import type { PaneState } from "../state/paneState";
import type { Reading } from "../state/reading";

/** How far the reading is, and a way to end it; shown once it takes long enough to be noticed. */
export function ReadingProgress({
  state,
  reading,
}: {
  readonly state: PaneState;
  readonly reading: Reading;
}) {
  const { texts } = state.settings;
  const { rowsRead, rowsInAll, cancel } = reading;
  const count = (value: number): string => formatNumber(value, state.culture.value);
  const text =
    rowsInAll === null ? texts.busy.reading : texts.reading.rows(count(rowsRead), count(rowsInAll));
  return (
    <section class="reading" aria-label={texts.reading.label}>
      <p>{text}</p>
      {/* Without a value as long as it is not known how many rows there are. */}
      <progress
        aria-label={texts.reading.bar}
        aria-valuetext={text}
        {...(rowsInAll === null ? {} : { value: rowsRead, max: rowsInAll })}
      />
      <button type="button" onClick={cancel}>
        {texts.reading.cancel}
      </button>
      <p class="silent quiet" key={rowsRead}>
        {texts.reading.silent}
      </p>
    </section>
  );
}
