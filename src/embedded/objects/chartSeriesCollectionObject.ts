import type { Book } from "../book/book";
import type { Mutable } from "../book/sheet";
import { absoluteAddress } from "../engine/address";
import type { ChartFile } from "../file/workbookFile";
import { invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { colorOf } from "./colorOf";
import { placeOfRange } from "./placeOfRange";

type Series = Mutable<ChartFile["series"][number]>;

export function chartSeriesCollectionObject(book: Book, chart: Mutable<ChartFile>): RemoteObject {
  const itemAt = (index: number) => {
    const series = chart.series[index];
    if (!series) throw invalidArgument(`No series ${index}`);
    return seriesObject(book, chart, series);
  };
  return {
    name: "ChartSeriesCollection",
    scalars: { Count: { get: () => chart.series.length } },
    items: () => chart.series.map((series) => seriesObject(book, chart, series)),
    methods: {
      Add: (name: string | null) => {
        const series: Series = { name: name ?? `Series${chart.series.length + 1}`, values: "" };
        chart.series = [...chart.series, series];
        return seriesObject(book, chart, series);
      },
      GetCount: () => chart.series.length,
      GetItemAt: itemAt,
    },
  };
}

function seriesObject(book: Book, chart: Mutable<ChartFile>, series: Series): RemoteObject {
  const change = (part: Partial<Series>) => {
    Object.assign(series, part);
    book.changed();
  };
  const spacing = (key: "gapWidth" | "overlap") => ({
    get: () => chart[key] ?? null,
    set: (given: unknown) => {
      chart[key] = Number(given);
      book.changed();
    },
  });
  const color = { set: (given: unknown) => change({ color: colorOf(given) }) };
  return {
    name: "ChartSeries",
    scalars: {
      Name: { get: () => series.name, set: (given) => change({ name: String(given) }) },
      MarkerStyle: { set: () => undefined },
      GapWidth: spacing("gapWidth"),
      Overlap: spacing("overlap"),
    },
    objects: {
      Format: () => ({
        name: "ChartSeriesFormat",
        objects: {
          Fill: () => ({
            name: "ChartFill",
            methods: { SetSolidColor: (given: string) => color.set(given) },
          }),
          Line: () => ({
            name: "ChartLineFormat",
            scalars: { Color: color, Weight: { set: () => undefined } },
          }),
        },
      }),
    },
    methods: {
      SetValues: (range: RemoteObject) => change({ values: referenceOf(range) }),
      SetXAxisValues: (range: RemoteObject) => change({ categories: referenceOf(range) }),
      Delete: () => {
        chart.series = chart.series.filter((other) => other !== series);
        book.changed();
      },
    },
  };
}

function referenceOf(range: RemoteObject): string {
  const { area, sheetName } = placeOfRange(range);
  return absoluteAddress(area, sheetName);
}
