import { join } from "node:path";
import type { Book } from "../../src/embedded/book/book";
import type { HostSettings } from "../../src/embedded/hostSettings";
import type * as OfficePageFile from "../../src/embedded/node/officePage";
import { outer } from "../outer";
import { embeddedWorkbook } from "./embedded";

const { openOfficePage } = outer<typeof OfficePageFile>("src/embedded/node/officePage");

/** The folder of the development bundles. */
export const bundles = join(__dirname, "../../out/page");

export interface Page extends OfficePageFile.OfficePage {
  readonly book: Book;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Excel.run in the page; resolves to the result of the batch. */
  readonly run: <Value>(batch: (context: Excel.RequestContext) => Promise<Value>) => Promise<Value>;
}

/** A page with Microsoft's office.js and the given scripts of the add-in, on a new embedded workbook. */
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

/** The code of the Office.js error that a promise is rejected with. */
export const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no error",
    (error: { code?: string; message?: string }) => error.code ?? String(error.message),
  );
