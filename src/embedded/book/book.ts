import { calculation, type Calculation } from "../engine/calculation";
import { newSheetSize, type Engine } from "../engine/engine";
import type { AreaFile, NameFile } from "../file/workbookFile";
import { type CustomFunctions, customFunctions } from "../functions/customFunctions";
import type { HostSettings } from "../hostSettings";
import { type Sheet, sheetOf } from "./sheet";

/** The open workbook: the engine's cells, and everything that the engine does not store. */
export interface Book {
  readonly engine: Engine;
  readonly settings: HostSettings;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly names: NameFile[];
  /** The definition of each name that the engine has, by the name in lower case. */
  readonly engineNames: Map<string, NameFile>;
  readonly sheets: () => readonly Sheet[];
  readonly findSheet: (nameOrId: string) => Sheet | null;
  readonly addSheet: (name: string) => Sheet;
  readonly deleteSheet: (sheet: Sheet) => void;
  readonly activeSheet: () => Sheet;
  readonly activate: (sheet: Sheet) => void;
  readonly selection: () => Selection;
  readonly select: (selection: Selection) => void;
  readonly onSelect: (listener: (selection: Selection) => void) => void;
  /** Called when something other than cells changed, such as charts, validation or page layout. */
  readonly changed: () => void;
  readonly onChange: (listener: () => void) => void;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly areas: readonly AreaFile[];
}

export function openBook(engine: Engine, settings: HostSettings): Book {
  const sheets = new Map<string, Sheet>();
  const selectListeners: ((selection: Selection) => void)[] = [];
  const changeListeners: (() => void)[] = [];
  const calculated = calculation(engine);
  let selected: Selection | null = null;

  const wrap = (facade: Sheet["facade"]): Sheet => {
    const known = sheets.get(facade.getSheetId()) ?? sheetOf(facade);
    sheets.set(known.id, known);
    return known;
  };
  const activeSheet = () => wrap(engine.workbook.getActiveSheet());
  const book: Book = {
    engine,
    settings,
    calculation: calculated,
    functions: customFunctions(engine, calculated, settings),
    names: [],
    engineNames: new Map(),
    sheets: () => engine.workbook.getSheets().map(wrap),
    findSheet: (nameOrId) =>
      book
        .sheets()
        .find((sheet) => sheet.id === nameOrId || sheet.name().toLowerCase() === nameOrId.toLowerCase()) ??
      null,
    addSheet: (name) => {
      const before = engine.workbook.getActiveSheet();
      const sheet = wrap(engine.workbook.insertSheet(name, { sheet: newSheetSize }));
      engine.workbook.setActiveSheet(before);
      return sheet;
    },
    deleteSheet: (sheet) => {
      engine.workbook.deleteSheet(sheet.id);
      sheets.delete(sheet.id);
    },
    activeSheet,
    activate: (sheet) => void engine.workbook.setActiveSheet(sheet.facade),
    selection: () =>
      selected && book.findSheet(selected.sheet.id)
        ? selected
        : { sheet: activeSheet(), areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] },
    select: (selection) => {
      selected = selection;
      selectListeners.forEach((listener) => listener(selection));
    },
    onSelect: (listener) => void selectListeners.push(listener),
    changed: () => changeListeners.forEach((listener) => listener()),
    onChange: (listener) => void changeListeners.push(listener),
  };
  return book;
}
