import { dataName } from "../../case/paper/aboutBlock";
import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { runExcel } from "../runExcel";
import type { WrittenSheet } from "../write/writeSheet";

/**
 * The last case sheet of ours on data of a sheet, known by a name in its own scope, which leads to the cell that
 * says where the data are; null where there is none.
 */
export const findCase = (dataAddress: string): Promise<ExcelOutcome<WrittenSheet | null>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const marked = worksheets.items.map((sheet) => ({
      sheet,
      marker: sheet.names.getItemOrNullObject(dataName).load("name"),
    }));
    await context.sync();
    const cases = marked
      .filter(({ marker }) => !marker.isNullObject)
      .map(({ sheet, marker }) => ({ sheet, data: marker.getRange().load("values") }));
    if (cases.length === 0) return succeed(null);
    await context.sync();
    const dataSheet = dataAddress.slice(0, dataAddress.lastIndexOf("!") + 1);
    const found = cases.filter(({ data }) => String(data.values[0]?.[0]).startsWith(dataSheet)).at(-1);
    return succeed(found === undefined ? null : { id: found.sheet.id, name: found.sheet.name });
  });
