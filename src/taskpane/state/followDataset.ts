import { effect, signal, type ReadonlySignal } from "@preact/signals";
import type { AppOutcome } from "../../app/appProblem";
import type { Dataset } from "../../data/dataset";
import type { DatasetOptions } from "../../data/datasetOptions";
import { readDataset } from "../../data/readDataset";
import type { Selection } from "../../data/tables/selection";
import { inSlices } from "../../slices/inSlices";
import { runSlice } from "../../slices/runSlice";

export interface FollowedDataset {
  readonly dataset: ReadonlySignal<AppOutcome<Dataset>>;
  /** Whether the dataset is of before the last change of the options, because the new one takes its time. */
  readonly isReading: ReadonlySignal<boolean>;
}

/**
 * The dataset of a selection as the options have it, beginning with one that was read already. It is read anew when
 * they change: at once where a slice of time is enough, else without holding the thread.
 */
export function followDataset(
  selection: Selection,
  first: AppOutcome<Dataset>,
  options: ReadonlySignal<DatasetOptions>,
): FollowedDataset {
  const dataset = signal(first);
  const isReading = signal(false);
  let before: AbortController | null = null;
  let isFirst = true;
  effect(() => {
    const work = readDataset(selection, options.value);
    if (isFirst) {
      isFirst = false;
      return;
    }
    before?.abort();
    const ended = runSlice(work);
    isReading.value = ended === null;
    if (ended !== null) {
      dataset.value = ended.value;
      return;
    }
    const { signal: cancelled } = (before = new AbortController());
    void inSlices(work, { signal: cancelled }).then((outcome) => {
      if (outcome === null || cancelled.aborted) return;
      dataset.value = outcome;
      isReading.value = false;
    });
  });
  return { dataset, isReading };
}
