import { addName, leadName, removeName } from "../book/names";
import type { Mutable, Sheet } from "../book/sheet";
import { absoluteAddress, parseAddress } from "../engine/address";
import type { NameFile } from "../file/workbookFile";
import { HostError, itemNotFound } from "../wire/hostError";
import { type RemoteObject, isRemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";
import { placeOfRange } from "./placeOfRange";

/** The names of one sheet, or those of the workbook where no sheet is given. */
export function namedItemCollectionObject(desk: Desk, sheet: Sheet | undefined): RemoteObject {
  const { book } = desk;
  const own = () => book.names.filter((name) => name.sheet === sheet?.name());
  const find = (name: string) => own().find((other) => other.name.toLowerCase() === name.toLowerCase());
  const item = (key: unknown): RemoteObject => {
    const name = find(String(key));
    if (!name) throw itemNotFound(String(key));
    return namedItemObject(desk, name);
  };
  return {
    name: "NamedItemCollection",
    items: () => own().map((name) => namedItemObject(desk, name)),
    item,
    methods: {
      Add: (name: string, reference: RemoteObject | string, comment: string | null) => {
        if (find(name)) throw new HostError("ItemAlreadyExists", `The name exists: ${name}`);
        const named: NameFile = {
          name,
          refersTo: isRemoteObject(reference) ? `=${absoluteOf(reference)}` : String(reference),
          ...(sheet ? { sheet: sheet.name() } : {}),
          ...(comment ? { comment } : {}),
        };
        addName(book, named);
        return namedItemObject(desk, named);
      },
      GetItem: item,
      GetItemOrNullObject: (key: string) => {
        const name = find(key);
        return name ? namedItemObject(desk, name) : null;
      },
    },
  };
}

function absoluteOf(range: RemoteObject): string {
  const { area, sheetName } = placeOfRange(range);
  return absoluteAddress(area, sheetName);
}

const namedItemObject = (desk: Desk, name: Mutable<NameFile>): RemoteObject => ({
  name: "NamedItem",
  scalars: {
    Name: { get: () => name.name },
    Formula: { get: () => name.refersTo, set: (given) => leadName(desk.book, name, String(given)) },
    Comment: { get: () => name.comment ?? "" },
    Scope: { get: () => (name.sheet === undefined ? "Workbook" : "Worksheet") },
    Type: { get: () => "Range" },
  },
  methods: {
    Delete: () => removeName(desk.book, name),
    GetRange: () => {
      const parsed = parseAddress(name.refersTo.replace(/^=/, ""));
      const sheet = parsed?.sheetName === undefined ? null : desk.book.findSheet(parsed.sheetName);
      if (!parsed || !sheet) throw itemNotFound(name.name);
      return desk.range(sheet, parsed.area);
    },
  },
});
