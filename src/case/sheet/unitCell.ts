import type { LineKey } from "../lineKey";
import type { SheetBuilder } from "./sheetBuilder";
import { sheetColumns as at } from "./sheetColumns";
import type { CellRole } from "./sheetPlan";
import { quoted } from "./template";
import type { Unit } from "../assumptions/unit";

/**
 * The unit of a line. An amount is named revenue as long as no margin is given
 * (docs/specification.md, "Margin").
 */
export function unitCell(
  sheet: SheetBuilder,
  key: LineKey,
  unit: Unit,
  role: Extract<CellRole, "unit" | "totalUnit"> = "unit",
): void {
  const { units } = sheet.texts;
  if (unit !== "amount") sheet.text(key, at.unit, units[unit], role);
  else {
    const words = `=IF(${sheet.value("marginGiven")}=1,${quoted(units.amount)},${quoted(units.revenue)})`;
    sheet.formula(key, at.unit, words, role);
  }
}
