import type { PlannedValidation, SheetPlan } from "../../case/sheet/sheetPlan";
import { conditionalLooks } from "./conditionalLooks";
import { rangeOf } from "../rangeOf";

function ruleOf(validation: PlannedValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: validation.items.join(",") } };
    case "decimal":
    case "wholeNumber":
      return {
        [validation.kind]: {
          formula1: validation.minimum,
          formula2: validation.maximum,
          operator: "Between",
        },
      };
  }
}

/** What may be typed into the inputs, and looks that depend on a cell's value. */
export function writeRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const planned of plan.validations) {
    const { title, text } = planned.message;
    const { dataValidation } = rangeOf(sheet, planned.area);
    dataValidation.rule = ruleOf(planned);
    dataValidation.prompt = { showPrompt: true, title, message: text };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: text };
  }
  for (const planned of plan.conditionalFormats) {
    const look = conditionalLooks[planned.look];
    const { custom } = rangeOf(sheet, planned.area).conditionalFormats.add("Custom");
    custom.rule.formula = planned.formula;
    custom.format.font.color = look.color;
    if (look.fill !== undefined) custom.format.fill.color = look.fill;
  }
}
