import { succeed } from "../../core/outcome";
import { refuseInExcel } from "../../excel/excelProblem";
import { inSlices } from "../../slices/inSlices";
import { readSelection, type ReadOptions } from "../../excel/read/readSelection";
import { act } from "./act";
import type { CaseState } from "./caseState";
import type { PaneState } from "./paneState";

/** Reads cells as a case, which people can cancel; null where it was refused or cancelled: the pane is then as it was. */
export const openCase = (
  pane: PaneState,
  options: Pick<ReadOptions, "rows" | "again">,
): Promise<CaseState | null> =>
  act(pane, "reading", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const cancel = (): void => controller.abort();
    const onProgress = (rowsRead: number, rowsInAll: number | null): void => {
      pane.reading.value = { rowsRead, rowsInAll, counted: null, cancel };
    };
    const onYield = (counted: number): void => {
      if (pane.reading.value !== null) pane.reading.value = { ...pane.reading.value, counted };
    };
    onProgress(0, null);
    try {
      const selection = await readSelection({ ...options, onProgress, signal });
      if (!selection.ok) return selection;
      const words = await pane.settings.loadWords();
      const { caseState } = await import(/* webpackChunkName: "case" */ "./caseState");
      const { readDataset } = await import(/* webpackChunkName: "case" */ "../../data/readDataset");
      const { findCase } = await import(/* webpackChunkName: "case" */ "../../excel/read/findCase");
      const earlier = await findCase(selection.value.address);
      const dataset = await inSlices(readDataset(selection.value, {}), { signal, onYield });
      if (dataset === null || signal.aborted) return refuseInExcel("cancelled");
      return succeed(caseState(pane, words, selection.value, dataset, earlier.ok ? earlier.value : null));
    } finally {
      pane.reading.value = null;
    }
  });
