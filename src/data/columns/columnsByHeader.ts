import { succeed } from "../../core/outcome";
import { type DataOutcome, refuse } from "../dataProblem";
import type { DatasetOptions } from "../datasetOptions";
import type { Selection } from "../tables/selection";
import type { ColumnCorrections, ColumnRole } from "./columnRole";

const plain = (text: unknown): string => String(text).trim().toLowerCase();

/** The user's word on the columns, those that were named by their header among them; refused where no header is so. */
export function columnsByHeader(
  { cells }: Selection,
  { corrections = {}, headers = {} }: DatasetOptions,
): DataOutcome<ColumnCorrections> {
  const own = (cells[0] ?? []).map(plain);
  const found: Partial<Record<ColumnRole, number | null>> = {};
  for (const [role, header] of Object.entries(headers) as [ColumnRole, string][]) {
    const column = own.indexOf(plain(header));
    if (column < 0 && plain(header) !== none) return refuse("no such column");
    found[role] = column < 0 ? null : column;
  }
  return succeed({ ...found, ...corrections });
}

const none = "none";
