import type { Book } from "../book/book";
import { writeStyle } from "../book/cells";
import type { Sheet } from "../book/sheet";
import type { AreaFile, StyleFile } from "../file/workbookFile";
import { apiNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { colorOf } from "./colorOf";

type Side = "top" | "bottom" | "left" | "right";
type Line = NonNullable<NonNullable<StyleFile["borders"]>[Side]>;

const sides: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const styles: Readonly<Record<string, Line["style"]>> = {
  Continuous: "thin",
  Double: "double",
  Dash: "dashed",
  Dot: "dotted",
};
const weights: Readonly<Record<string, Line["style"]>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

/** The borders around a range; those between its cells are not supported yet. */
export function borderCollectionObject(book: Book, sheet: Sheet, area: AreaFile): RemoteObject {
  const item = (key: unknown): RemoteObject => {
    const side = sides[String(key)];
    if (!side) throw apiNotFound(`Border ${String(key)}`);
    let line: Line = { style: "thin", color: "#000000" };
    const draw = (change: Partial<Line>) => {
      line = { ...line, ...change };
      writeStyle(book, sheet, edgeOf(area, side), { borders: { [side]: line } });
    };
    return {
      name: "RangeBorder",
      scalars: {
        Style: { set: (given) => draw({ style: styles[String(given)] ?? unknown(given) }) },
        Color: { set: (given) => draw({ color: colorOf(given) }) },
        Weight: { set: (given) => draw({ style: weights[String(given)] ?? unknown(given) }) },
      },
    };
  };
  return { name: "RangeBorderCollection", item, methods: { GetItem: item } };
}

function unknown(given: unknown): never {
  throw apiNotFound(`border line ${String(given)}`);
}

/** The cells along one side of an area. */
function edgeOf(area: AreaFile, side: Side): AreaFile {
  if (side === "top") return { ...area, rows: 1 };
  if (side === "bottom") return { ...area, row: area.row + area.rows - 1, rows: 1 };
  if (side === "left") return { ...area, columns: 1 };
  return { ...area, column: area.column + area.columns - 1, columns: 1 };
}
