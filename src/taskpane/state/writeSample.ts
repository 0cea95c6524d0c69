import type { Outcome } from "../../core/outcome";
import { insertSample } from "../../excel/insertSample";
import { sampleList } from "./sampleList";

/** Puts the sample, given as CSV, into the workbook and selects it; gives its sheet's name. */
export const writeSample = (csv: string): Promise<Outcome<string>> => insertSample(sampleList(csv));
