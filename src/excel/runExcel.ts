import type { Outcome } from "../core/outcome";
import { excelFailure } from "./excelProblem";

/** Excel.run with its errors as values. */
export async function runExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    return excelFailure(error);
  }
}
