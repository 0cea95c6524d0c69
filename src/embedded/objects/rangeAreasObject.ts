import type { Book, Selection } from "../book/book";
import { formatAddress } from "../engine/address";
import type { RemoteObject } from "../wire/remoteObject";
import { rangeObject } from "./rangeObject";

export const rangeAreasObject = (book: Book, { sheet, areas }: Selection): RemoteObject => ({
  name: "RangeAreas",
  scalars: {
    Address: { get: () => areas.map((area) => formatAddress(area, sheet.name())).join(",") },
    AreaCount: { get: () => areas.length },
    CellCount: { get: () => areas.reduce((sum, area) => sum + area.rows * area.columns, 0) },
  },
  objects: {
    Areas: () => ({
      name: "RangeCollection",
      scalars: { Count: { get: () => areas.length } },
      items: () => areas.map((area) => rangeObject(book, sheet, area)),
      methods: {
        GetItemAt: (index: number) => rangeObject(book, sheet, areas[index] as (typeof areas)[number]),
        GetCount: () => areas.length,
      },
    }),
  },
});
