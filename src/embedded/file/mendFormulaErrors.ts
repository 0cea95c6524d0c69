import { areaAddress } from "./areaAddress";
import type { SheetFile } from "./workbookFile";
import { fileError } from "./writeCell";

/** A worksheet whose formulas keep the error that they gave. The writer knows numbers, texts and booleans only. */
export function mendFormulaErrors(xml: string, sheet: SheetFile): string {
  const errors = new Map(
    sheet.cells.flatMap((cell) =>
      cell.formula !== undefined && cell.error !== undefined
        ? [[areaAddress({ ...cell, rows: 1, columns: 1 }), fileError(cell.error)] as const]
        : [],
    ),
  );
  if (errors.size === 0) return xml;
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*>[^<]*<\/f>)<\/c>/g,
    (whole, address: string, attributes: string, formula: string) => {
      const error = errors.get(address);
      return error ? `<c r="${address}"${attributes} t="e">${formula}<v>${error}</v></c>` : whole;
    },
  );
}
