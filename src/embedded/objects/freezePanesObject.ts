import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { RemoteObject } from "../wire/remoteObject";

export const freezePanesObject = (book: Book, sheet: Sheet): RemoteObject => ({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (count: number) => freeze(book, () => sheet.facade.setFrozenRows(count)),
    FreezeColumns: (count: number) => freeze(book, () => sheet.facade.setFrozenColumns(count)),
    Unfreeze: () => freeze(book, () => sheet.facade.cancelFreeze()),
  },
});

function freeze(book: Book, act: () => unknown): null {
  act();
  book.changed();
  return null;
}
