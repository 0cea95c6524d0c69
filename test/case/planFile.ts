import type { SheetPlan } from "../../src/case/sheet/sheetPlan";
import type * as EmptySheet from "../../src/embedded/file/emptySheet";
import type { SheetFile } from "../../src/embedded/file/workbookFile";
import type * as WriteXlsx from "../../src/embedded/file/writeXlsx";
import { outer } from "../outer";

/** The contents of plans as an .xlsx file, a sheet each, without any calculated value. */
export function planFile(plans: Readonly<Record<string, SheetPlan>>): Promise<Uint8Array> {
  const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");
  return writeXlsx({ sheets: planSheets(plans), names: [], activeSheet: 0 });
}

/** The contents of plans as sheets of a file. */
export function planSheets(plans: Readonly<Record<string, SheetPlan>>): readonly SheetFile[] {
  const { emptySheet } = outer<typeof EmptySheet>("src/embedded/file/emptySheet");
  return Object.entries(plans).map(([name, plan]) => ({
    ...emptySheet(name),
    cells: plan.cells.map(({ row, column, content }) => {
      switch (content.kind) {
        case "text":
          return { row, column, value: content.text };
        case "number":
          return { row, column, value: content.number };
        case "formula":
          return { row, column, formula: content.formula };
        case "blank":
          return { row, column };
      }
    }),
  }));
}
