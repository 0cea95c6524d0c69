import type { Selection } from "../book/book";
import { formatAddress } from "../engine/address";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";

export const rangeAreasObject = (desk: Desk, { sheet, areas }: Selection): RemoteObject => ({
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
      items: () => areas.map((area) => desk.range(sheet, area)),
      methods: {
        GetItemAt: (index: number) => desk.range(sheet, areas[index] as (typeof areas)[number]),
        GetCount: () => areas.length,
      },
    }),
  },
});
