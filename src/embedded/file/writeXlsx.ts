import { writeXlsx as writePackage } from "hucre/xlsx";
import { mendBars } from "./mendBars";
import { mendChartFrames } from "./mendChartFrames";
import { mendFonts } from "./mendFonts";
import { mendFormulaErrors } from "./mendFormulaErrors";
import { mendGridlines } from "./mendGridlines";
import { closePackage, openPackage, rewriteParts } from "./packageParts";
import type { SheetFile, WorkbookFile } from "./workbookFile";
import { writeNames } from "./writeNames";
import { writeSheet } from "./writeSheet";
import { defaultFont } from "./writeStyle";

/**
 * The workbook as an .xlsx file, written by hucre; faults of hucre 1.0.0 are corrected in the parts of the package.
 * Formulas are stored as they were typed; cells that a formula spills into may be given with their values.
 *
 * @throws where Excel could not open the file: a text too long, a sheet name that Excel refuses.
 */
export async function writeXlsx(workbook: WorkbookFile): Promise<Uint8Array> {
  const written = await writePackage({
    sheets: workbook.sheets.map(writeSheet),
    namedRanges: writeNames(workbook),
    activeSheet: workbook.activeSheet,
    defaultFont,
  });
  const sheetOf = (path: string): SheetFile => workbook.sheets[Number(/(\d+)\.xml$/.exec(path)?.[1]) - 1]!;
  let parts = openPackage(written);
  parts = rewriteParts(parts, /^xl\/styles\.xml$/, mendFonts);
  parts = rewriteParts(parts, /^xl\/charts\/chart\d+\.xml$/, (xml) => mendGridlines(mendBars(xml)));
  parts = rewriteParts(parts, /^xl\/drawings\/drawing\d+\.xml$/, (xml, path) =>
    mendChartFrames(xml, sheetOf(path)),
  );
  parts = rewriteParts(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (xml, path) =>
    mendFormulaErrors(xml, sheetOf(path)),
  );
  return closePackage(parts);
}
