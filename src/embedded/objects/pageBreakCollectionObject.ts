import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { RemoteObject } from "../wire/remoteObject";
import { addressedArea } from "./addressedArea";

/** Horizontal page breaks; each starts a new page at the row of a range. */
export const pageBreakCollectionObject = (book: Book, sheet: Sheet): RemoteObject => ({
  name: "PageBreakCollection",
  methods: {
    Add: (range: RemoteObject | string) => {
      const { row } = addressedArea(book, sheet, range);
      sheet.page.rowBreaks = [...sheet.page.rowBreaks, row].sort((one, other) => one - other);
      book.changed();
      return { name: "PageBreak", scalars: {} };
    },
    RemovePageBreaks: () => {
      sheet.page.rowBreaks = [];
      book.changed();
    },
  },
});
