import { parseAddress } from "../engine/address";
import type { AreaFile } from "../file/workbookFile";
import { invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";

/** The sheet and area of a range that was passed as an argument. */
export function placeOfRange(range: RemoteObject): { sheetName: string; area: AreaFile } {
  const { area, sheetName } = parseAddress(String(range.scalars?.Address?.get?.())) ?? {};
  if (!area || sheetName === undefined) throw invalidArgument(`${range.name} is no range.`);
  return { sheetName, area };
}
