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
  const { rowsRead, rowsInAll, counted, cancel } = reading;
  const count = (value: number): string => formatNumber(value, state.culture.value);
  const text = (): string => {
    if (rowsInAll === null) return texts.busy.reading;
    if (counted !== null) return texts.reading.counting(`${Math.round(100 * counted)}%`);
    return texts.reading.rows(count(rowsRead), count(rowsInAll));
  };
  // Without a value as long as it is not known how many rows there are.
  const share = counted ?? (rowsInAll === null ? undefined : rowsRead / Math.max(1, rowsInAll));
  return (
    <section class="reading" aria-label={texts.reading.label}>
      <p>{text()}</p>
      <progress
        aria-label={texts.reading.bar}
        aria-valuetext={text()}
        {...(share === undefined ? {} : { value: share })}
      />
      <button type="button" onClick={cancel}>
        {texts.reading.cancel}
      </button>
      <p class="silent quiet" key={`${rowsRead} ${counted}`}>
        {texts.reading.silent}
      </p>
    </section>
  );
}
