import { createElement, useEffect, useRef } from "react";
import "@univerjs/preset-sheets-drawing";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { pixels } from "../book/units";
import type { ChartFile } from "../file/workbookFile";
import { chartData } from "./chartData";
import { drawChart } from "./drawChart";
import { laterOnce } from "./laterOnce";

const component = "embedded-chart";

interface Shown {
  readonly chart: ChartFile;
  readonly place: string;
  readonly dispose: () => void;
}

/** Shows the host's charts over the cells, and draws them again when the numbers change. */
export function showCharts(book: Book): void {
  const shown = new Map<string, Shown>();
  const redraws = new Set<() => void>();
  const redrawAll = () => redraws.forEach((redraw) => redraw());

  const ChartPicture = ({ data }: { data?: { sheetId: string; name: string } }) => {
    const frame = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const draw = () => {
        const chart = book.findSheet(data?.sheetId ?? "")?.charts.find((other) => other.name === data?.name);
        if (chart && frame.current)
          frame.current.replaceChildren(
            drawChart(chartData(book, chart), pixels(chart.width), pixels(chart.height)),
          );
      };
      draw();
      redraws.add(draw);
      return () => void redraws.delete(draw);
    }, [data?.sheetId, data?.name]);
    return createElement("div", { ref: frame, className: "embedded-chart" });
  };
  book.engine.api.registerComponent(component, ChartPicture as never);

  const show = (sheet: Sheet) => {
    const named = new Set(sheet.charts.map((chart) => keyOf(sheet, chart)));
    for (const [key, old] of shown)
      if (key.startsWith(`${sheet.id}/`) && !named.has(key)) {
        old.dispose();
        shown.delete(key);
      }
    for (const chart of sheet.charts) {
      const key = keyOf(sheet, chart);
      const place = JSON.stringify([chart.left, chart.top, chart.width, chart.height]);
      if (shown.get(key)?.place === place) continue;
      shown.get(key)?.dispose();
      // The engine measures from the corner of the row and column headings.
      const { rowHeader, columnHeader } = sheet.facade.getSheet().getConfig();
      const startX = rowHeader.width + pixels(chart.left);
      const startY = columnHeader.height + pixels(chart.top);
      const added = sheet.facade.addFloatDomToPosition({
        componentKey: component,
        initPosition: {
          startX,
          startY,
          endX: startX + pixels(chart.width),
          endY: startY + pixels(chart.height),
        },
        data: { sheetId: sheet.id, name: chart.name },
        allowTransform: false,
      });
      if (added) shown.set(key, { chart, place, dispose: added.dispose });
    }
  };
  const refresh = laterOnce(() => {
    show(book.activeSheet());
    redrawAll();
  });
  book.onChange(refresh);
  book.calculation.onSettled(refresh);
  book.engine.api.addEvent(book.engine.api.Event.ActiveSheetChanged, refresh);
}

const keyOf = (sheet: Sheet, chart: ChartFile): string => `${sheet.id}/${chart.name}`;
