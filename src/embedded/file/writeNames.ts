import type { NamedRange } from "hucre";
import { absoluteAddress } from "./areaAddress";
import { present } from "./present";
import type { SheetFile, WorkbookFile } from "./workbookFile";

/** The workbook's names, and those in which Excel keeps a sheet's print area and print titles. */
export const writeNames = (workbook: WorkbookFile): NamedRange[] => [
  ...workbook.names.map(({ name, refersTo, sheet, comment }) => ({
    name,
    range: refersTo.replace(/^=/, ""),
    ...present({ scope: sheet, comment }),
  })),
  ...workbook.sheets.flatMap(printNames),
];

const printNames = ({ name, page }: SheetFile): NamedRange[] => {
  const sheet = `'${name.replace(/'/g, "''")}'`;
  const { printArea, titleRows } = page;
  return [
    ...(printArea
      ? [{ name: "_xlnm.Print_Area", range: `${sheet}!${absoluteAddress(printArea)}`, scope: name }]
      : []),
    ...(titleRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            range: `${sheet}!$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`,
            scope: name,
          },
        ]
      : []),
  ];
};
