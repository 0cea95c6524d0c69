import type { NamedRange } from "hucre";
import { areaReference } from "./areaAddress";
import { sheetSize } from "./parseArea";
import { present } from "./present";
import type { AreaFile, SheetFile, WorkbookFile } from "./workbookFile";

/** The workbook's defined names, and those in which Excel stores each sheet's print area and print titles. */
export const writeNames = (workbook: WorkbookFile): NamedRange[] => [
  ...workbook.names.map(({ name, refersTo, sheet, comment }) => ({
    name,
    range: refersTo.replace(/^=/, ""),
    ...present({ scope: sheet, comment }),
  })),
  ...workbook.sheets.flatMap(printNames),
];

function printNames({ name, page }: SheetFile): NamedRange[] {
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const { printArea, titleRows } = page;
  const printName = (kind: string, area: AreaFile): NamedRange => ({
    name: `_xlnm.${kind}`,
    range: `${sheet}!${areaReference(area, "$")}`,
    scope: name,
  });
  return [
    ...(printArea ? [printName("Print_Area", printArea)] : []),
    ...(titleRows
      ? [
          printName("Print_Titles", {
            row: titleRows.first,
            rows: titleRows.count,
            column: 0,
            columns: sheetSize.columns,
          }),
        ]
      : []),
  ];
}
