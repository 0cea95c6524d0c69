import { type ExcelOutcome, excelFailure, refuseInExcel } from "./excelProblem";

/**
 * Excel.run with its errors as values. A signal ends the waiting at once, also where Excel never answers; what it
 * still does is of no consequence to a batch that only reads.
 */
export async function runExcel<Value, More = never>(
  batch: (context: Excel.RequestContext) => Promise<ExcelOutcome<Value, More>>,
  signal?: AbortSignal,
): Promise<ExcelOutcome<Value, More>> {
  const run = async (): Promise<ExcelOutcome<Value, More>> => {
    try {
      return await Excel.run(batch);
    } catch (error) {
      return excelFailure(error);
    }
  };
  if (signal === undefined) return run();
  if (signal.aborted) return refuseInExcel("cancelled");
  const cancelled = new Promise<ExcelOutcome<Value, More>>((resolve) =>
    signal.addEventListener("abort", () => resolve(refuseInExcel("cancelled")), { once: true }),
  );
  return Promise.race([run(), cancelled]);
}
