import { readXlsx as readPackage } from "hucre/xlsx";
import { maskNumberFormats } from "./maskNumberFormats";
import {
  closePackageQuickly,
  openPackage,
  partText,
  relationships,
  rewriteParts,
  type PackageParts,
} from "./packageParts";
import { present } from "./present";
import { readSheet } from "./readSheet";
import type { WorkbookFile } from "./workbookFile";
import { attribute, openingTags } from "./xmlTags";

/**
 * An .xlsx file as a workbook. Dates stay serial numbers with their number format; theme colours are resolved;
 * shared formulas are expanded for each cell. Anything that the model does not cover (comments, pictures, other
 * charts and rules, hidden sheets) is dropped.
 *
 * @throws where the file is not an .xlsx file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  const parts = openPackage(bytes);
  const masked = rewriteParts(parts, /styles\.xml$/, maskNumberFormats);
  const workbook = await readPackage(closePackageQuickly(masked), { readStyles: true });
  const paths = sheetPaths(parts);
  return {
    sheets: workbook.sheets.map((sheet, index) => readSheet(sheet, workbook, parts, paths[index] ?? "")),
    names: (workbook.namedRanges ?? [])
      .filter(({ name }) => !name.startsWith("_xlnm."))
      .map(({ name, range, scope, comment }) => ({
        name,
        refersTo: `=${range}`,
        ...present({ sheet: scope, comment }),
      })),
    activeSheet: workbook.activeSheet ?? 0,
  };
}

/** The path of each sheet's part, in the order of the tabs. */
function sheetPaths(parts: PackageParts): string[] {
  const root = [...relationships(parts, "").values()].find(({ type }) => type.endsWith("/officeDocument"));
  const path = root?.path ?? "xl/workbook.xml";
  const targets = relationships(parts, path);
  return openingTags(partText(parts, path), "sheet").map(
    (tag) => targets.get(attribute(tag, "r:id") ?? "")?.path ?? "",
  );
}
