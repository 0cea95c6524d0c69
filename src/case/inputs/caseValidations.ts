import {
  assumptionOf,
  isChoice,
  isSatisfactionList,
  isTested,
  type AssumptionName,
} from "../assumptions/assumptions";
import { choiceLabels } from "./inputsTexts";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea, CellPosition, PlannedValidation } from "../sheet/sheetPlan";
import { levelCount } from "./satisfactionBlock";

/** What may be typed into each input; the horizon ends where the columns do. */
export function caseValidations(
  sheet: SheetBuilder,
  inputs: Readonly<Partial<Record<AssumptionName, CellPosition>>>,
): readonly PlannedValidation[] {
  return (Object.entries(inputs) as [AssumptionName, CellPosition][]).flatMap(
    ([name, position]): PlannedValidation[] => {
      const { kind, range, isWhole } = assumptionOf(name);
      const { assumptions, validation } = sheet.texts.inputs;
      const label = assumptions[name];
      const message = (text: string): PlannedValidation["message"] => ({ title: validation.title, text });
      const cell = { ...position, rows: 1, columns: 1 };
      if (isChoice(name)) {
        const choices = choiceLabels(sheet.texts.inputs, name);
        return [
          {
            kind: "list",
            items: choices,
            message: message(validation.oneOf({ label, choices })),
            area: cell,
          },
        ];
      }
      if (range === undefined) return [];
      const [minimum, most] = range;
      if (kind === "date") {
        const text = validation.date({ label });
        return [{ kind: "decimal", minimum, maximum: most, message: message(text), area: cell }];
      }
      const maximum = name === "years" ? sheet.yearCount - 1 : most;
      return [
        {
          kind: isWhole === true ? "wholeNumber" : "decimal",
          minimum,
          maximum,
          message: message(validation.number({ label, lowest: minimum, highest: maximum })),
          area: areaOf(sheet, name, position),
        },
      ];
    },
  );
}

/** The cells of an input: its years, its levels, or its scenarios and test range. */
function areaOf(sheet: SheetBuilder, name: AssumptionName, position: CellPosition): CellArea {
  if (name === "ramp") return { ...position, rows: 1, columns: sheet.yearCount - 1 };
  if (isSatisfactionList(name)) return { ...position, rows: levelCount(sheet), columns: 1 };
  return { row: position.row, column: at.cautious, rows: 1, columns: isTested(name) ? 5 : 3 };
}
