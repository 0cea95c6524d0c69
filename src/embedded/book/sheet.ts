import type { Engine } from "../engine/engine";
import type {
  ChartFile,
  ConditionalFormatFile,
  PageFile,
  TableFile,
  ValidationFile,
} from "../file/workbookFile";

/** A sheet: the engine's sheet, and the properties that the engine does not store. */
export interface Sheet {
  /** The engine's id, which does not change when the sheet is renamed. */
  readonly id: string;
  readonly name: () => string;
  readonly facade: ReturnType<Engine["workbook"]["getActiveSheet"]>;
  readonly tables: TableFile[];
  readonly validations: ValidationFile[];
  readonly conditionalFormats: ConditionalFormatFile[];
  readonly charts: Mutable<ChartFile>[];
  readonly page: Mutable<PageFile>;
}

export type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export const sheetOf = (facade: Sheet["facade"]): Sheet => ({
  id: facade.getSheetId(),
  name: () => facade.getSheetName(),
  facade,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: { orientation: "portrait", rowBreaks: [] },
});
