import { join } from "node:path";
import type { Book } from "../../src/embedded/book/book";
import type { HostSettings } from "../../src/embedded/hostSettings";
import type * as OfficePageFile from "../../src/embedded/node/officePage";
import { outer } from "../outer";
import { embeddedWorkbook } from "./embedded";

const { openOfficePage } = outer<typeof OfficePageFile>("src/embedded/node/officePage");

/** Where the development bundles stand. */
export const bundles = join(__dirname, "../../out/page");

export interface Page extends OfficePageFile.OfficePage {
  readonly book: Book;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Excel.run in the page; gives what the batch gives. */
  readonly run: <Value>(batch: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
}

/** A page with Microsoft's office.js on a new embedded workbook, and the add-in's scripts that are named. */
export async function openPage(
  settings: Partial<HostSettings> = {},
  scripts: readonly string[] = [],
  prepare: (book: Book) => void = () => undefined,
): Promise<Page> {
  const book = embeddedWorkbook(settings);
  prepare(book);
  const page = await openOfficePage(book, bundles, scripts);
  const { Excel: excel, Office: office } = page.window as unknown as Pick<Page, "Excel" | "Office">;
  return { ...page, book, Excel: excel, Office: office, run: (batch) => excel.run(batch) };
}

/** The code of Microsoft's error that a promise fails with. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: { code?: string; message?: string }) => error.code ?? String(error.message),
  );
