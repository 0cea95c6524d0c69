import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Book } from "../../embedded/book/book";
import type { FunctionMetadata } from "../../embedded/functions/functionMetadata";
import { type OfficePage, openOfficePage } from "../../embedded/node/officePage";

/** Where the development bundles stand. */
const bundles = resolve(__dirname, "../../../out/page");

/** The add-in on an embedded workbook: its functions registered by their metadata, as Excel does, and its scripts running. */
export function addInPage(book: Book, scripts: readonly string[]): Promise<OfficePage> {
  book.functions.register(
    JSON.parse(readFileSync(join(bundles, "functions.json"), "utf8")) as FunctionMetadata,
  );
  return openOfficePage(book, bundles, scripts);
}
