import "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-data-validation";
import type { Book } from "../book/book";
import { mapArea } from "../book/cells";
import type { Sheet } from "../book/sheet";
import { shiftFormula } from "../file/shiftFormula";
import type { AreaFile, ConditionalFormatFile, ValidationFile } from "../file/workbookFile";
import { laterOnce } from "./laterOnce";

/** Passes the host's conditional formats and validation to the screen, each once. */
export function showRules(book: Book): void {
  const shown = new WeakSet<object>();
  const refresh = laterOnce(() => {
    for (const sheet of book.sheets()) {
      for (const format of sheet.conditionalFormats) if (isNew(shown, format)) showFormat(sheet, format);
      for (const validation of sheet.validations)
        if (isNew(shown, validation)) showValidation(book, sheet, validation);
    }
  });
  book.onChange(refresh);
  refresh();
}

function isNew(shown: WeakSet<object>, rule: object): boolean {
  if (shown.has(rule)) return false;
  shown.add(rule);
  return true;
}

const rangeOf = (sheet: Sheet, area: AreaFile) =>
  sheet.facade.getRange(area.row, area.column, area.rows, area.columns);

/** Larger areas are not formatted, since one rule per cell would be too many. */
const mostCells = 150;

/**
 * One rule per cell, with the formula rewritten for that cell: for a whole area the engine would turn the references
 * into areas too, and show #SPILL! in the cells that depend on them.
 */
function showFormat(sheet: Sheet, format: ConditionalFormatFile): void {
  const { area } = format;
  if (area.rows * area.columns > mostCells) return;
  for (const cell of mapArea(area, (row, column) => ({ row, column, rows: 1, columns: 1 })).flat()) {
    let rule = sheet.facade
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(shiftFormula(format.formula, cell.row - area.row, cell.column - area.column))
      .setRanges([rangeOf(sheet, cell).getRange()]);
    if (format.fontColor !== undefined) rule = rule.setFontColor(format.fontColor);
    if (format.fill !== undefined) rule = rule.setBackground(format.fill);
    if (format.bold) rule = rule.setBold(true);
    sheet.facade.addConditionalFormattingRule(rule.build());
  }
}

function showValidation(book: Book, sheet: Sheet, { area, rule, alert, prompt }: ValidationFile): void {
  const words = alert ?? prompt;
  const builder = book.engine.api.newDataValidation().setOptions({
    showErrorMessage: true,
    ...(words ? { error: `${words.title}: ${words.text}` } : {}),
  });
  const made =
    rule.kind === "list"
      ? rule.source.startsWith("=")
        ? null
        : builder.requireValueInList(rule.source.split(","))
      : builder.requireNumberBetween(Number(rule.minimum), Number(rule.maximum), rule.kind === "wholeNumber");
  if (made) rangeOf(sheet, area).setDataValidation(made.build());
}
