import type { AppOutcome } from "../../app/appProblem";
import { insertSample } from "../../excel/write/insertSample";
import { sampleList } from "./sampleList";

/** Puts sample data, given as CSV, on a new sheet and selects them; gives the sheet's name. */
export const writeSample = (sheetName: string, csv: string): Promise<AppOutcome<string>> =>
  insertSample(sampleList(sheetName, csv));
