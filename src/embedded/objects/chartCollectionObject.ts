import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import { absoluteAddress } from "../engine/address";
import type { ChartFile } from "../file/workbookFile";
import { apiNotFound, itemNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { chartObject } from "./chartObject";
import { stableId } from "./stableId";
import { placeOfRange } from "./placeOfRange";

const kinds: Readonly<Record<string, ChartFile["kind"]>> = {
  Line: "line",
  ColumnClustered: "columnClustered",
  BarClustered: "barClustered",
};

const defaultPlace = { left: 0, top: 0, width: 360, height: 216 };

export function chartCollectionObject(book: Book, sheet: Sheet): RemoteObject {
  const item = (key: unknown): RemoteObject => {
    const chart = sheet.charts.find((other) => other.name === String(key) || stableId(other) === key);
    if (!chart) throw itemNotFound(String(key));
    return chartObject(book, sheet, chart);
  };
  return {
    name: "ChartCollection",
    scalars: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((chart) => chartObject(book, sheet, chart)),
    item,
    methods: {
      Add: (type: string, source: RemoteObject, seriesBy: string | null) => {
        const kind = kinds[type];
        if (!kind) throw apiNotFound(`Chart type ${type}`);
        const chart: Mutable<ChartFile> = {
          name: freeName(sheet),
          kind,
          title: "",
          series: seriesOf(source, seriesBy),
          legend: "bottom",
          ...defaultPlace,
        };
        sheet.charts.push(chart);
        book.changed();
        return chartObject(book, sheet, chart);
      },
      GetCount: () => sheet.charts.length,
      GetItem: item,
    },
  };
}

/** One series per row or column of the source; headings in the source are not detected. */
function seriesOf(source: RemoteObject, seriesBy: string | null): ChartFile["series"] {
  const { area, sheetName } = placeOfRange(source);
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
  const count = byRows ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) => {
    const part = byRows ? { row: area.row + index, rows: 1 } : { column: area.column + index, columns: 1 };
    return { name: `Series${index + 1}`, values: absoluteAddress({ ...area, ...part }, sheetName) };
  });
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
