import { type AssumptionName, assumptionOf, isSatisfactionList } from "./assumptions";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea, CellPosition, PlannedValidation } from "../sheet/sheetPlan";
import { levelCount } from "./satisfactionBlock";
import { isTested } from "./testRanges";

/** What may be typed into each input; the horizon ends where the columns do. */
export function caseValidations(
  sheet: SheetBuilder,
  inputs: Readonly<Partial<Record<AssumptionName, CellPosition>>>,
): readonly PlannedValidation[] {
  return (Object.entries(inputs) as [AssumptionName, CellPosition][]).flatMap(
    ([name, position]): PlannedValidation[] => {
      const { label, kind, choices, range } = assumptionOf(name);
      if (choices !== undefined) {
        const message = { title: "Allowed", text: `${label}: one of: ${choices.join(", ")}.` };
        return [{ kind: "list", items: choices, message, area: { ...position, rows: 1, columns: 1 } }];
      }
      if (range === undefined) return [];
      const [minimum, most] = range;
      if (kind === "date") {
        const message = { title: "Allowed", text: `${label}: a date.` };
        return [
          { kind: "decimal", minimum, maximum: most, message, area: { ...position, rows: 1, columns: 1 } },
        ];
      }
      const maximum = name === "years" ? sheet.yearCount - 1 : most;
      const area = areaOf(sheet, name, position);
      const message = { title: "Allowed", text: `${label}: a number from ${minimum} to ${maximum}.` };
      return [{ kind: name === "years" ? "wholeNumber" : "decimal", minimum, maximum, message, area }];
    },
  );
}

/** The cells of an input: its years, its levels, or its scenarios and test range. */
function areaOf(sheet: SheetBuilder, name: AssumptionName, position: CellPosition): CellArea {
  if (name === "ramp") return { ...position, rows: 1, columns: sheet.yearCount - 1 };
  if (isSatisfactionList(name)) return { ...position, rows: levelCount(sheet), columns: 1 };
  return { row: position.row, column: at.cautious, rows: 1, columns: isTested(name) ? 5 : 3 };
}
