import type { TimelineKey } from "../model/modelKeys";
import { chartRows } from "./headlineBlock";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { tornadoChartRows } from "../model/sensitivityBlock";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea, PlannedChart } from "../sheet/sheetPlan";
import { tornadoBarAreas } from "../model/tornadoBlock";

/** Two native charts side by side, customers with and without the programme and the cumulative cash; and the tornado. */
export function caseCharts(sheet: SheetBuilder, years: number): readonly PlannedChart[] {
  const { customers, cash } = sheet.texts.paper.charts;
  const row = (key: TimelineKey | "year"): CellArea => ({
    ...sheet.position(key, at.yearZero),
    rows: 1,
    columns: years + 1,
  });
  const place = (column: number, columns: number): CellArea => ({
    row: sheet.row(chartRows.first),
    column,
    rows: chartRows.count,
    columns,
  });
  return [
    {
      name: "case_customers",
      kind: "line",
      title: customers.title,
      categoryAxisTitle: customers.categories,
      valueAxisTitle: customers.values,
      categories: row("year"),
      series: [
        { name: customers.without, values: row("closing_before") },
        { name: customers.with, values: row("closing_after") },
      ],
      place: place(at.label, at.yearZero + 1),
    },
    {
      name: "case_cash",
      kind: "columnClustered",
      title: cash.title,
      categoryAxisTitle: cash.categories,
      valueAxisTitle: cash.values,
      categories: row("year"),
      series: [{ name: cash.cumulative, values: row("cumulative") }],
      place: place(at.yearZero + 1, sheet.yearCount - 1),
    },
    tornadoChart(sheet),
  ];
}

/** Bars from the base to both ends of each test range; the axis is at 0, the largest swing on top. */
function tornadoChart(sheet: SheetBuilder): PlannedChart {
  const texts = sheet.texts.paper.charts.tornado;
  const { labels, low, high } = tornadoBarAreas(sheet);
  return {
    name: "case_tornado",
    kind: "barClustered",
    title: texts.title,
    categoryAxisTitle: texts.categories,
    valueAxisTitle: texts.values,
    categories: labels,
    series: [
      { name: texts.low, values: low },
      { name: texts.high, values: high },
    ],
    place: {
      ...sheet.position(tornadoChartRows.first, at.label),
      rows: tornadoChartRows.count,
      columns: at.yearZero + 6,
    },
  };
}
