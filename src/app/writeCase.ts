import type { CaseTexts } from "../case/caseTexts";
import type { Case } from "../case/prepare/case";
import { caseSheet } from "../case/caseSheet";
import type { SheetPlan } from "../case/sheet/sheetPlan";
import { succeed } from "../core/outcome";
import type { AppOutcome } from "./appProblem";
import { readResults, type CaseResults } from "../excel/read/readResults";
import { updateSheet } from "../excel/update/updateSheet";
import { writeSheet, type WrittenSheet } from "../excel/write/writeSheet";

/** A case that stands in the workbook, with what its sheet says. */
export interface WrittenCase {
  readonly sheet: WrittenSheet;
  readonly plan: SheetPlan;
  readonly results: CaseResults;
  /** Of a case that was updated: the lines of which an input stays as people changed it. */
  readonly kept: readonly string[] | null;
  /** The same, of lines that have no input any more. */
  readonly lost: readonly string[];
}

/** Writes a case on a sheet of its own and reads its results back. */
export async function writeCase(subject: Case, texts: CaseTexts): Promise<AppOutcome<WrittenCase>> {
  const plan = caseSheet(subject, texts);
  const sheet = await writeSheet(plan);
  if (!sheet.ok) return sheet;
  return withResults({ sheet: sheet.value, plan, kept: null, lost: [] });
}

/** Writes a case over a sheet of an earlier one and reads its results back. */
export async function rewriteCase(
  subject: Case,
  sheetId: string,
  texts: CaseTexts,
): Promise<AppOutcome<WrittenCase>> {
  const updated = await updateSheet((asFound) => caseSheet(subject, texts, asFound), sheetId);
  return updated.ok ? withResults(updated.value) : updated;
}

async function withResults(written: Omit<WrittenCase, "results">): Promise<AppOutcome<WrittenCase>> {
  const results = await readResults(written.plan, written.sheet.id);
  return results.ok ? succeed({ ...written, results: results.value }) : results;
}
