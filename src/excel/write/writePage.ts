import type { SheetPlan } from "../../case/sheet/sheetPlan";
import { rangeOf } from "../rangeOf";

/** In points: a centimetre at each side, so that the columns are printed as large as can be. */
const side = 28;

/** How the sheet stands on screen and on paper: A4 landscape, one page wide. */
export function writePage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { area, titleRows, pageBreaks } = plan.print;
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);

  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = side;
  pageLayout.rightMargin = side;
  pageLayout.setPrintArea(rangeOf(sheet, area));
  if (titleRows.count > 0) {
    pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.first + titleRows.count}`);
  }
  // The sheet's name, the page and how many there are.
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A, &P / &N";
  for (const row of pageBreaks) {
    sheet.horizontalPageBreaks.add(rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }));
  }
}
