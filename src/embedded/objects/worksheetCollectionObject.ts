import { HostError, invalidArgument, itemNotFound } from "../wire/hostError";
import type { RemoteObject } from "../wire/remoteObject";
import type { Desk } from "./desk";

/** Excel's rules for the name of a sheet. */
const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= 31 &&
  !/[:\\/?*[\]]/.test(name) &&
  !/^'|'$/.test(name) &&
  name.toLowerCase() !== "history";

export function worksheetCollectionObject(desk: Desk): RemoteObject {
  const { book } = desk;
  const item = (key: unknown): RemoteObject => {
    const sheet = book.findSheet(String(key));
    if (!sheet) throw itemNotFound(String(key));
    return desk.worksheet(sheet);
  };
  const freeName = (): string => {
    let number = book.sheets().length + 1;
    while (book.findSheet(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  };
  return {
    name: "WorksheetCollection",
    items: () => book.sheets().map((sheet) => desk.worksheet(sheet)),
    item,
    methods: {
      Add: (given: string | null) => {
        const name = given ?? freeName();
        if (book.settings.structureProtected)
          throw new HostError("AccessDenied", "The workbook's structure is protected.");
        if (!isSheetName(name)) throw invalidArgument(`Not a name of a sheet: ${name}`);
        if (book.findSheet(name))
          throw new HostError("ItemAlreadyExists", `A sheet with this name exists: ${name}`);
        return desk.worksheet(book.addSheet(name));
      },
      GetActiveWorksheet: () => desk.worksheet(book.activeSheet()),
      GetCount: () => book.sheets().length,
      GetItem: item,
      GetItemOrNullObject: (key: string) => {
        const sheet = book.findSheet(key);
        return sheet && desk.worksheet(sheet);
      },
      _RegisterSelectionChangedEvent: () => null,
      _UnregisterSelectionChangedEvent: () => null,
    },
  };
}
