import type { Book } from "../book/book";
import type { Mutable, Sheet } from "../book/sheet";
import type { ChartFile } from "../file/workbookFile";
import { apiNotFound, itemNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { chartObject } from "./chartObject";

const KINDS: Readonly<Record<string, ChartFile["kind"]>> = {
  Line: "line",
  ColumnClustered: "columnClustered",
  BarClustered: "barClustered",
};

const DEFAULT_PLACE = { left: 0, top: 0, width: 360, height: 216 };

export const chartCollectionObject = (book: Book, sheet: Sheet): RemoteObject => {
  const item = (key: unknown): RemoteObject => {
    const chart = sheet.charts.find((other) => other.name === String(key));
    if (!chart) throw itemNotFound(String(key));
    return chartObject(book, sheet, chart);
  };
  return {
    name: "ChartCollection",
    scalars: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((chart) => chartObject(book, sheet, chart)),
    item,
    methods: {
      /** The source range is not split into series: series are added one by one. */
      Add: (type: string) => {
        const kind = KINDS[type];
        if (!kind) throw apiNotFound(`Chart type ${type}`);
        const chart: Mutable<ChartFile> = {
          name: freeName(sheet),
          kind,
          title: "",
          series: [],
          legend: "bottom",
          ...DEFAULT_PLACE,
        };
        sheet.charts.push(chart);
        book.changed();
        return chartObject(book, sheet, chart);
      },
      GetCount: () => sheet.charts.length,
      GetItem: item,
    },
  };
};

const freeName = (sheet: Sheet): string => {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
};
