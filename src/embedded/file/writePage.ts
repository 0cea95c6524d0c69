import type { PageSetup, WriteSheet } from "hucre";
import { pointsPerInch } from "./lengths";
import { present } from "./present";
import type { PageFile } from "./workbookFile";

/** How a sheet is printed. The print area and print titles are defined names: see writeNames. */
export const writePage = (page: PageFile): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> =>
  present({
    pageSetup: writeSetup(page),
    headerFooter:
      page.header !== undefined || page.footer !== undefined
        ? present({ oddHeader: page.header, oddFooter: page.footer })
        : undefined,
    // The writer counts the row above the break.
    rowBreaks: page.rowBreaks.length > 0 ? page.rowBreaks.map((row) => row - 1) : undefined,
  });

const writeSetup = (page: PageFile): PageSetup => ({
  orientation: page.orientation,
  ...present({ paperSize: page.paper }),
  ...(page.fitToWidth !== undefined || page.fitToHeight !== undefined
    ? { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 }
    : {}),
  ...(page.margins
    ? {
        margins: {
          top: page.margins.top / pointsPerInch,
          bottom: page.margins.bottom / pointsPerInch,
          left: page.margins.left / pointsPerInch,
          right: page.margins.right / pointsPerInch,
        },
      }
    : {}),
});
