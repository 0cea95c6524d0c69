import { parseChart } from "hucre/ooxml";
import { readFrame, type FrameLines } from "./readFrame";
import { partText, relationships, type PackageParts } from "./packageParts";
import { present } from "./present";
import type { ChartFile } from "./workbookFile";
import { attribute, openingTags } from "./xmlTags";

/** The line, column and bar charts of a sheet, from back to front. */
export const readCharts = (parts: PackageParts, sheetPath: string, lines: FrameLines): ChartFile[] =>
  [...relationships(parts, sheetPath).values()]
    .filter(({ type }) => type.endsWith("/drawing"))
    .flatMap(({ path }) => {
      const targets = relationships(parts, path);
      const anchors = partText(parts, path).matchAll(
        /<(?:\w+:)?((?:oneCell|twoCell|absolute)Anchor)\b.*?<\/(?:\w+:)?\1>/gs,
      );
      return [...anchors].flatMap(([anchor]) => {
        const reference = attribute(openingTags(anchor, "chart")[0] ?? "", "r:id");
        const target = targets.get(reference ?? "");
        const chart = target && readChart(partText(parts, target.path));
        if (!chart) return [];
        const name = attribute(openingTags(anchor, "cNvPr")[0] ?? "", "name") ?? "";
        return [{ name, ...chart, ...readFrame(anchor, lines) }];
      });
    });

function readChart(xml: string): Omit<ChartFile, "name" | "left" | "top" | "width" | "height"> | undefined {
  const chart = parseChart(xml);
  const kind = chart && readKind(chart.kinds[0], xml);
  if (!kind) return undefined;
  return {
    kind,
    title: chart.title ?? "",
    ...present({ categoryAxisTitle: chart.axes?.x?.title, valueAxisTitle: chart.axes?.y?.title }),
    series: (chart.series ?? []).map((series) => ({
      name: series.name ?? "",
      values: series.valuesRef ?? "",
      ...present({
        categories: series.categoriesRef,
        color: typeof series.color === "string" ? `#${series.color}` : undefined,
      }),
    })),
    ...present({ gapWidth: chart.gapWidth, overlap: chart.overlap }),
    legend: chart.legend === "topRight" ? "right" : chart.legend || "none",
  };
}

/** The reader does not distinguish bars from columns. */
function readKind(kind: string | undefined, xml: string): ChartFile["kind"] | undefined {
  if (kind === "line") return "line";
  if (kind !== "bar") return undefined;
  return /barDir\s+val="bar"/.test(xml) ? "barClustered" : "columnClustered";
}
