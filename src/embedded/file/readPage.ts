import type { PageMargins, PageSetup, Sheet } from "hucre";
import { clean, pointsPerInch } from "./lengths";
import { parseArea } from "./parseArea";
import { present } from "./present";
import type { PageFile } from "./workbookFile";

/** Excel's default margins in inches, which the file model leaves out. */
const usualMargins = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 } as const;

export const readPage = ({ pageSetup = {}, headerFooter = {}, rowBreaks = [] }: Sheet): PageFile => ({
  orientation: pageSetup.orientation ?? "portrait",
  // The reader counts the row above the break.
  rowBreaks: rowBreaks.map((row) => row + 1),
  ...present({
    paper: pageSetup.paperSize === "a4" || pageSetup.paperSize === "letter" ? pageSetup.paperSize : undefined,
    fitToWidth: pageSetup.fitToPage ? pages(pageSetup.fitToWidth) : undefined,
    fitToHeight: pageSetup.fitToPage ? pages(pageSetup.fitToHeight) : undefined,
    printArea: printArea(pageSetup),
    titleRows: titleRows(pageSetup),
    margins: readMargins(pageSetup.margins ?? {}),
    header: headerFooter.oddHeader,
    footer: headerFooter.oddFooter,
  }),
});

/** A missing attribute means one page, 0 as many as needed (ECMA-376 part 1, 18.3.1.63). */
const pages = (count = 1): number | undefined => (count === 0 ? undefined : count);

/** The print area, or the first one where there are several. */
function printArea({ printArea: text = "" }: PageSetup) {
  const area = text.split(",").find((part) => /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(part));
  return area === undefined ? undefined : parseArea(area);
}

function titleRows({ printTitlesRow }: PageSetup) {
  if (printTitlesRow === undefined) return undefined;
  const { row, rows } = parseArea(printTitlesRow);
  return { first: row, count: rows };
}

function readMargins(margins: PageMargins): PageFile["margins"] {
  const { top, bottom, left, right } = { ...usualMargins, ...margins };
  const usual =
    top === usualMargins.top &&
    bottom === usualMargins.bottom &&
    left === usualMargins.left &&
    right === usualMargins.right;
  if (usual) return undefined;
  const points = (inches: number) => clean(inches * pointsPerInch);
  return { top: points(top), bottom: points(bottom), left: points(left), right: points(right) };
}
