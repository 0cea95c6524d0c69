import type { SheetBuilder } from "./sheetBuilder";
import { sheetColumns as at } from "./sheetColumns";
import type { CellRole } from "./sheetPlan";

/**
 * The unit of a line. An amount is named revenue as long as no margin is given
 * (docs/specification.md, "Margin").
 */
export function unitCell(sheet: SheetBuilder, key: string, unit: string, role: CellRole): void {
  if (unit === "amount")
    sheet.formula(key, at.unit, `=IF(${sheet.value("marginGiven")}=1,"amount","revenue")`, role);
  else sheet.text(key, at.unit, unit, role);
}
