import { chartRows } from "./headlineBlock";
import type { SheetBuilder } from "./sheetBuilder";
import { sheetColumns as at } from "./sheetColumns";
import type { CellArea, PlannedChart } from "./sheetPlan";

/** Two native charts side by side: customers with and without the programme, and the cumulative cash. */
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
      kind: "line",
      title: "Customers with and without the programme",
      categoryAxisTitle: "Year",
      valueAxisTitle: "Customers at the end of the year",
      categories: row("year"),
      series: [
        { name: "Without", values: row("closing_before") },
        { name: "With", values: row("closing_after") },
      ],
      place: place(at.label, at.yearZero),
    },
    {
      kind: "columnClustered",
      title: "Cumulative cash",
      categoryAxisTitle: "Year",
      valueAxisTitle: "Amount",
      categories: row("year"),
      series: [{ name: "Cumulative", values: row("cumulative") }],
      place: place(at.yearZero, fewColumns),
    },
  ];
}

const fewColumns = 8;
