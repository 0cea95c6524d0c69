import { columnWidth, lineAt, rowHeight } from "./framePosition";
import { emusPerPoint } from "./lengths";
import type { ChartFile, SheetFile } from "./workbookFile";

/**
 * A drawing whose charts have their own names, positions and sizes. The writer supports only whole cells and names
 * charts "Chart 1": here each frame is anchored to the cell under its corner, with an offset and its own size.
 */
export function mendChartFrames(xml: string, sheet: SheetFile): string {
  const charts = sheet.charts.values();
  return xml.replace(
    /<xdr:twoCellAnchor[^>]*><xdr:from>.*?<\/xdr:to>(.*?)<\/xdr:twoCellAnchor>/gs,
    (whole, content: string) => {
      const chart = charts.next().value;
      return chart ? anchored(content, chart, sheet) : whole;
    },
  );
}

function anchored(content: string, chart: ChartFile, sheet: SheetFile): string {
  const column = lineAt(chart.left, columnWidth(sheet));
  const row = lineAt(chart.top, rowHeight(sheet));
  const from =
    `<xdr:col>${column.line}</xdr:col><xdr:colOff>${emus(column.offset)}</xdr:colOff>` +
    `<xdr:row>${row.line}</xdr:row><xdr:rowOff>${emus(row.offset)}</xdr:rowOff>`;
  const size = `<xdr:ext cx="${emus(chart.width)}" cy="${emus(chart.height)}"/>`;
  const named = content.replace(
    /(<xdr:cNvPr [^>]*?name=")[^"]*"/,
    (_, start) => `${start}${quoted(chart.name)}"`,
  );
  return `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from>${size}${named}</xdr:oneCellAnchor>`;
}

const emus = (points: number): number => Math.round(points * emusPerPoint);

const quoted = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
