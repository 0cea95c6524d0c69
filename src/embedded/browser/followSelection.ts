import type { Book } from "../book/book";
import type { AreaFile } from "../file/workbookFile";

interface EngineRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Keeps the host's selection and the one on the screen the same, whichever side changes it. */
export function followSelection(book: Book): void {
  const { api } = book.engine;
  let isOurs = false;
  const areaOf = ({ startRow, endRow, startColumn, endColumn }: EngineRange): AreaFile => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
  api.addEvent(api.Event.SelectionChanged, ({ selections }) => {
    if (isOurs) return;
    isOurs = true;
    const areas = (selections as readonly EngineRange[]).map(areaOf);
    if (areas.length > 0) book.select({ sheet: book.activeSheet(), areas });
    isOurs = false;
  });
  book.onSelect(({ sheet, areas }) => {
    const area = areas[0];
    if (isOurs || !area) return;
    isOurs = true;
    book.activate(sheet);
    sheet.facade.getRange(area.row, area.column, area.rows, area.columns).activate();
    isOurs = false;
  });
}
