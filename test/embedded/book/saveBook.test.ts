/** @jest-environment ./test/environment.cjs */
import type * as LoadBook from "../../../src/embedded/book/loadBook";
import type * as SaveBook from "../../../src/embedded/book/saveBook";
import type * as ReadXlsx from "../../../src/embedded/file/readXlsx";
import type * as WriteXlsx from "../../../src/embedded/file/writeXlsx";
import type { WorkbookFile } from "../../../src/embedded/file/workbookFile";
import { outer } from "../../outer";
import { embeddedWorkbook } from "../embedded";
import { everything } from "../file/everything";

const { loadBook } = outer<typeof LoadBook>("src/embedded/book/loadBook");
const { saveBook } = outer<typeof SaveBook>("src/embedded/book/saveBook");
const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");
const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");

async function throughTheBook(file: WorkbookFile): Promise<WorkbookFile> {
  const book = embeddedWorkbook();
  loadBook(book, file);
  return saveBook(book);
}

describe("a workbook that uses every feature of the file model", () => {
  let saved: WorkbookFile;
  beforeAll(async () => (saved = await throughTheBook(everything)));

  it("is saved as it was loaded", () => {
    expect(saved).toEqual(everything);
  });

  it("is unchanged after it is written to an .xlsx file and read back", async () => {
    expect(await readXlsx(await writeXlsx(saved))).toEqual(saved);
  });
});
