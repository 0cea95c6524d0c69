import type { ConditionalRule, DataValidation, TableDefinition } from "hucre";
import { areaAddress } from "./areaAddress";
import { present } from "./present";
import type { ConditionalFormatFile, TableFile, ValidationFile } from "./workbookFile";
import { rgb } from "./writeStyle";

export const writeValidation = ({ area, rule, prompt, alert }: ValidationFile): DataValidation => ({
  range: areaAddress(area),
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  ...(rule.kind === "list"
    ? { type: "list", formula1: listSource(rule.source) }
    : {
        type: rule.kind === "decimal" ? "decimal" : "whole",
        operator: rule.operator,
        formula1: rule.minimum.replace(/^=/, ""),
        formula2: rule.maximum.replace(/^=/, ""),
      }),
  ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.text } : {}),
  ...(alert ? { errorTitle: alert.title, errorMessage: alert.text } : {}),
});

const listSource = (source: string): string =>
  source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;

/** The fill of a differential format is its background colour (ECMA-376 part 1, 18.8.32). */
export const writeConditionalFormat = (format: ConditionalFormatFile, index: number): ConditionalRule => ({
  type: "expression",
  priority: index + 1,
  range: areaAddress(format.area),
  formula: format.formula.replace(/^=/, ""),
  style: {
    ...(format.fontColor !== undefined || format.bold !== undefined
      ? {
          font: present({
            bold: format.bold,
            color: format.fontColor ? { rgb: rgb(format.fontColor) } : undefined,
          }),
        }
      : {}),
    ...(format.fill
      ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(format.fill) } } }
      : {}),
  },
});

export const writeTable = ({ name, area, columns, totalsRow, style }: TableFile): TableDefinition => ({
  name,
  range: areaAddress(area),
  columns: columns.map((column) => ({ name: column })),
  showTotalRow: totalsRow,
  ...present({ style }),
});
