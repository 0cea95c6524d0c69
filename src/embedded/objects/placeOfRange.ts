import { parseAddress } from "../engine/address";
import type { AreaFile } from "../file/workbookFile";
import { invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";

/** Where a range that came as an argument lies. */
export function placeOfRange(range: RemoteObject): { sheetName: string; area: AreaFile } {
  const { area, sheetName } = parseAddress(String(range.scalars?.Address?.get?.())) ?? {};
  if (!area || sheetName === undefined) throw invalidArgument(`${range.name} is no range.`);
  return { sheetName, area };
}
