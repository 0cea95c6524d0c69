import { ICommandService, type Injector, type Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";

/** The open spreadsheet engine, with one workbook open, as the rest of the host sees it. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: ReturnType<FUniver["createWorkbook"]>;
  readonly command: (id: string, parameters: object) => void;
}

/** The engine keeps parsed formulas for the whole process by the workbook's id, so each workbook gets a unique one. */
let workbookCount = 0;

export function startEngine(univer: Univer): Engine {
  const api = FUniver.newAPI(univer);
  workbookCount += 1;
  const unitId = `workbook-${workbookCount}`;
  const workbook = api.createWorkbook({
    id: unitId,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", ...newSheetSize } },
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return {
    univer,
    api,
    injector,
    workbook,
    command: (id, parameters) => {
      if (!commands.syncExecuteCommand(id, { unitId, ...parameters }))
        throw new Error(`The engine refused ${id}`);
    },
  };
}

/** A new sheet, which grows as needed, with Excel's default row height and column width in pixels. */
export const newSheetSize = {
  rowCount: 1000,
  columnCount: 40,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
};
