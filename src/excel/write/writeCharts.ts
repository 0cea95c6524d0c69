import type { PlannedChart, SheetPlan } from "../../case/sheet/sheetPlan";
import { rangeOf } from "../rangeOf";

const kinds: Readonly<Record<PlannedChart["kind"], Excel.ChartType>> = {
  line: "Line" as Excel.ChartType.line,
  columnClustered: "ColumnClustered" as Excel.ChartType.columnClustered,
  barClustered: "BarClustered" as Excel.ChartType.barClustered,
};

/** The last series carries the message, so it has the colour. */
const strong = "#107C41";
const quiet = "#7A7A7A";

/** Native charts over the plan's own cells. */
export function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const planned of plan.charts) writeChart(sheet, planned);
}

function writeChart(sheet: Excel.Worksheet, planned: PlannedChart): void {
  const [first] = planned.series;
  if (first === undefined) return;
  const seriesBy = first.values.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(kinds[planned.kind], rangeOf(sheet, first.values), seriesBy);
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.axes.categoryAxis.title.text = planned.categoryAxisTitle;
  chart.axes.valueAxis.title.text = planned.valueAxisTitle;
  // Names of categories stand at the edge, not at 0 where bars to the left or below would lie on them.
  if (planned.kind !== "line") chart.axes.categoryAxis.tickLabelPosition = "Low";
  chart.legend.visible = planned.series.length > 1;
  if (planned.series.length > 1) chart.legend.position = "Bottom";

  planned.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, planned.categories));
    const color = index === planned.series.length - 1 ? strong : quiet;
    if (planned.kind === "line") series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    if (planned.kind === "barClustered") {
      // Both ends of a bar lie in one line.
      series.overlap = 100;
      series.gapWidth = 40;
    }
  });

  const { row, column, rows, columns } = planned.place;
  chart.setPosition(
    rangeOf(sheet, { row, column, rows: 1, columns: 1 }),
    rangeOf(sheet, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
}
