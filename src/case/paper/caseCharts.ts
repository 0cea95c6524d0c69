import { chartRows } from "./headlineBlock";
import type { SheetBuilder } from "../sheet/sheetBuilder";
import { tornadoChartRows } from "../model/sensitivityBlock";
import { sheetColumns as at } from "../sheet/sheetColumns";
import type { CellArea, PlannedChart } from "../sheet/sheetPlan";
import { tornadoBarAreas } from "../model/tornadoBlock";

/** Two native charts side by side, customers with and without the programme and the cumulative cash; and the tornado. */
export function caseCharts(sheet: SheetBuilder, years: number): readonly PlannedChart[] {
  const row = (key: string): CellArea => ({
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
      title: "Customers with and without the programme",
      categoryAxisTitle: "Year",
      valueAxisTitle: "Customers at the end of the year",
      categories: row("year"),
      series: [
        { name: "Without", values: row("closing_before") },
        { name: "With", values: row("closing_after") },
      ],
      place: place(at.label, at.yearZero + 1),
    },
    {
      name: "case_cash",
      kind: "columnClustered",
      title: "Cumulative cash",
      categoryAxisTitle: "Year",
      valueAxisTitle: "Amount",
      categories: row("year"),
      series: [{ name: "Cumulative", values: row("cumulative") }],
      place: place(at.yearZero + 1, sheet.yearCount - 1),
    },
    tornadoChart(sheet),
  ];
}

/** Bars from the base to both ends of each test range; the axis is at 0, the largest swing on top. */
function tornadoChart(sheet: SheetBuilder): PlannedChart {
  const { labels, low, high } = tornadoBarAreas(sheet);
  return {
    name: "case_tornado",
    kind: "barClustered",
    title: "Change of the value when one assumption moves over its test range",
    categoryAxisTitle: "Assumption",
    valueAxisTitle: "Difference from the base, amount",
    categories: labels,
    series: [
      { name: "At test low", values: low },
      { name: "At test high", values: high },
    ],
    place: {
      ...sheet.position(tornadoChartRows.first, at.label),
      rows: tornadoChartRows.count,
      columns: at.yearZero + 6,
    },
  };
}
