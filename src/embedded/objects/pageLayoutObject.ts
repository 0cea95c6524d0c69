import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { PageFile } from "../file/workbookFile";
import { apiNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { addressedArea } from "./addressedArea";

type Edge = "top" | "bottom" | "left" | "right";

const noMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

export function pageLayoutObject(book: Book, sheet: Sheet): RemoteObject {
  const change = (part: Partial<PageFile>) => {
    Object.assign(sheet.page, part);
    book.changed();
  };
  const areaOf = (range: RemoteObject | string) => addressedArea(book, sheet, range);
  const margin = (edge: Edge) => ({
    get: () => (sheet.page.margins ?? noMargins)[edge],
    set: (given: unknown) =>
      change({ margins: { ...noMargins, ...sheet.page.margins, [edge]: Number(given) } }),
  });
  return {
    name: "PageLayout",
    scalars: {
      Orientation: {
        get: () => (sheet.page.orientation === "landscape" ? "Landscape" : "Portrait"),
        set: (given) => change({ orientation: given === "Landscape" ? "landscape" : "portrait" }),
      },
      PaperSize: {
        set: (given) => {
          if (given !== "A4") throw apiNotFound(`PageLayout.paperSize ${String(given)}`);
          change({ paper: "a4" });
        },
      },
      Zoom: {
        set: (given) => {
          const { horizontalFitToPages, verticalFitToPages } = given as {
            horizontalFitToPages?: number;
            verticalFitToPages?: number;
          };
          change({ fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 });
        },
      },
      CenterHorizontally: { set: () => undefined },
      TopMargin: margin("top"),
      BottomMargin: margin("bottom"),
      LeftMargin: margin("left"),
      RightMargin: margin("right"),
    },
    objects: {
      HeadersFooters: () => ({
        name: "HeaderFooterGroup",
        objects: { DefaultForAllPages: () => headerFooter(change) },
      }),
    },
    methods: {
      SetPrintArea: (range: RemoteObject | string) => {
        const printArea = areaOf(range);
        if (printArea) change({ printArea });
      },
      SetPrintTitleRows: (range: RemoteObject | string) => {
        const titles = areaOf(range);
        if (titles) change({ titleRows: { first: titles.row, count: titles.rows } });
      },
    },
  };
}

const headerFooter = (change: (part: Partial<PageFile>) => void): RemoteObject => ({
  name: "HeaderFooter",
  scalars: {
    LeftFooter: { set: (given) => change({ footer: `&L${String(given)}` }) },
    CenterFooter: { set: (given) => change({ footer: `&C${String(given)}` }) },
    CenterHeader: { set: (given) => change({ header: `&C${String(given)}` }) },
  },
});
