import type { Book } from "../../embedded/book/book";
import { mapArea, readValue } from "../../embedded/book/cells";
import type { Sheet } from "../../embedded/book/sheet";
import { spillOf } from "../../embedded/book/spillOf";

type CellAnswer = number | string | boolean | null | ErrorAnswer;

interface ErrorAnswer {
  readonly error: string;
  readonly message: string | null;
}

export type FormulaAnswer = ErrorAnswer | { readonly value: CellAnswer | readonly (readonly CellAnswer[])[] };

/** What a formula in the first cell of a sheet gives: one value, or the matrix that it spills. */
export function formulaAnswer(book: Book, sheet: Sheet): FormulaAnswer {
  const answerAt = (row: number, column: number): CellAnswer => {
    const value = readValue(book, sheet, row, column);
    if (typeof value !== "object" || value === null) return value;
    const message = book.functions.messageAt(
      { sheetId: sheet.id, row: 0, column: 0 },
      value.error,
      row,
      column,
    );
    return { error: value.error, message };
  };
  const spill = spillOf(book, sheet, 0, 0);
  if (spill) return { value: mapArea({ row: 0, column: 0, ...spill }, answerAt) };
  const single = answerAt(0, 0);
  return typeof single === "object" && single !== null ? single : { value: single };
}
