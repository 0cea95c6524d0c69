import type { Case } from "../../case/case";
import { caseSheet } from "../../case/caseSheet";
import type { SheetPlan } from "../../case/sheetPlan";
import { succeed, type Outcome } from "../../core/outcome";
import { readResults, type CaseResults } from "../../excel/readResults";
import { writeSheet, type WrittenSheet } from "../../excel/writeSheet";

/** A case that stands in the workbook, with what its sheet says. */
export interface WrittenCase {
  readonly sheet: WrittenSheet;
  readonly plan: SheetPlan;
  readonly results: CaseResults;
}

/** Writes a case on a sheet of its own and reads its results back. */
export async function writeCase(subject: Case): Promise<Outcome<WrittenCase>> {
  const plan = caseSheet(subject);
  const sheet = await writeSheet(plan);
  if (!sheet.ok) return sheet;
  const results = await readResults(plan, sheet.value.id);
  return results.ok ? succeed({ sheet: sheet.value, plan, results: results.value }) : results;
}
