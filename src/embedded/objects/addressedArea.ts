import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import { parseAddress } from "../engine/address";
import type { AreaFile } from "../file/workbookFile";
import { invalidArgument } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import { placeOfRange } from "./placeOfRange";

/** The area that a range, an address or a name refers to on a sheet. */
export function addressedArea(book: Book, sheet: Sheet, address: RemoteObject | string): AreaFile {
  if (typeof address !== "string") return placeOfRange(address).area;
  const named = book.names.find(
    (name) =>
      name.name.toLowerCase() === address.toLowerCase() && (name.sheet ?? sheet.name()) === sheet.name(),
  );
  const parsed = parseAddress(named?.refersTo.replace(/^=/, "") ?? address);
  if (
    !parsed ||
    (!named &&
      parsed.sheetName !== undefined &&
      parsed.sheetName.toLowerCase() !== sheet.name().toLowerCase())
  )
    throw invalidArgument(`No such range: ${address}`);
  return parsed.area;
}
