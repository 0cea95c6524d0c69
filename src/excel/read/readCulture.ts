import { succeed } from "../../core/outcome";
import type { ExcelOutcome } from "../excelProblem";
import { runExcel } from "../runExcel";
import { supports } from "../supports";

/** How the workbook's numbers are typed and shown. */
export interface Culture {
  readonly decimal: string;
  readonly group: string;
}

/** The workbook's own culture where the API tells it (ExcelApi 1.11), else that of its language. */
export const readCulture = (): Promise<ExcelOutcome<Culture>> =>
  runExcel(async (context) => {
    if (!supports("1.11")) return succeed(cultureOf(Office.context.contentLanguage));
    const { numberFormat } = context.workbook.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    await context.sync();
    return succeed({
      decimal: numberFormat.numberDecimalSeparator,
      group: numberFormat.numberGroupSeparator,
    });
  });

export function cultureOf(language: string): Culture {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: sign("decimal") || ".", group: sign("group") };
}
