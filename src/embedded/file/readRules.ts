import type { ConditionalRule, DataValidation, TableDefinition } from "hucre";
import { parseArea } from "./parseArea";
import { present } from "./present";
import { readColor, type StyleContext } from "./readStyle";
import { shiftFormula } from "./shiftFormula";
import type {
  AreaFile,
  ConditionalFormatFile,
  TableFile,
  ValidationFile,
  ValidationRuleFile,
} from "./workbookFile";

/** One validation for each area of a rule; none for a kind of rule that the model does not have. */
export function readValidation(validation: DataValidation): ValidationFile[] {
  const rule = readRule(validation);
  if (!rule) return [];
  return areas(validation.range).map((area) => ({
    area,
    rule,
    ...message("prompt", validation.inputTitle, validation.inputMessage),
    ...message("alert", validation.errorTitle, validation.errorMessage),
  }));
}

const message = <Name extends string>(name: Name, title = "", text = "") =>
  (title || text ? { [name]: { title, text } } : {}) as { [Key in Name]?: { title: string; text: string } };

function readRule(validation: DataValidation): ValidationRuleFile | undefined {
  const { type, operator = "between", values, formula1 = "", formula2 = "" } = validation;
  if (type === "list")
    return { kind: "list", source: values ? values.join(",").replace(/""/g, '"') : `=${formula1}` };
  if ((type !== "decimal" && type !== "whole") || operator !== "between") return undefined;
  const kind = type === "decimal" ? "decimal" : "wholeNumber";
  return { kind, operator, minimum: bound(formula1), maximum: bound(formula2) };
}

const bound = (text: string): string => (Number.isNaN(Number(text)) ? `=${text}` : text);

/** One conditional format for each area, its formula rewritten for the area's own first cell. */
export function readConditionalFormat(rule: ConditionalRule, context: StyleContext): ConditionalFormatFile[] {
  const formula = [rule.formula ?? []].flat()[0];
  if (rule.type !== "expression" || formula === undefined) return [];
  const { font, fill } = rule.style ?? {};
  const [first, ...others] = areas(rule.range);
  if (!first) return [];
  return [first, ...others].map((area) => ({
    area,
    formula: `=${shiftFormula(formula, area.row - first.row, area.column - first.column)}`,
    ...present({
      fontColor: readColor(font?.color, context),
      fill: fill?.type === "pattern" ? readColor(fill.bgColor ?? fill.fgColor, context) : undefined,
      bold: font?.bold,
    }),
  }));
}

export const readTable = (table: TableDefinition): TableFile => ({
  name: table.displayName ?? table.name,
  area: parseArea(table.range ?? "A1"),
  columns: table.columns.map(({ name }) => name),
  totalsRow: table.showTotalRow === true,
  ...present({ style: table.style }),
});

const areas = (range: string): AreaFile[] => range.split(" ").map(parseArea);
