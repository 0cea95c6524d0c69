import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { runExcel } from "../runExcel";

/** Tells the address of the cells, without their sheet, whenever people select others; the value ends it. */
export const watchSelection = (
  listener: (address: string) => void,
): Promise<ExcelOutcome<() => Promise<void>>> =>
  runExcel(async (context) => {
    const registration = context.workbook.worksheets.onSelectionChanged.add(async ({ address }) =>
      listener(address),
    );
    await context.sync();
    return succeed(async () => {
      await Excel.run(registration.context, async (registered) => {
        registration.remove();
        await registered.sync();
      });
    });
  });
