import { parseArgs } from "node:util";
import { loadBook } from "../embedded/book/loadBook";
import { writeInputs } from "../embedded/book/cells";
import { formulaSyntax } from "../embedded/engine/formulaSyntax";
import { embeddedWorkbook } from "../embedded/node/embeddedWorkbook";
import { englishCommandLine as words } from "../locales/english/englishCommandLine";
import { addInPage } from "./commandLine/addInPage";
import { formulaAnswer } from "./commandLine/formulaAnswer";
import { print } from "./commandLine/print";
import { readWorkbookFile } from "./commandLine/readWorkbookFile";

/** The rows of a sheet in Excel, so that a long result has room. */
const excelRows = 1_048_576;

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** Evaluates formulas in the embedded workbook, each alone on a fresh sheet; one JSON line each. */
async function main(): Promise<number> {
  const { values, positionals: formulas } = parseArgs({
    options: { data: { type: "string" } },
    allowPositionals: true,
  });
  if (formulas.length === 0) {
    process.stderr.write(`${words.formulaUsage}\n`);
    return 2;
  }
  const book = embeddedWorkbook();
  if (values.data !== undefined) {
    const file = await readWorkbookFile(values.data, "Data");
    loadBook(book, {
      ...file,
      sheets: file.sheets.map((sheet, index) => (index === 0 ? { ...sheet, name: "Data" } : sheet)),
    });
  }
  const page = await addInPage(book, ["functions.js"]);
  const written = formulas.map((formula, index) => {
    const problem = formulaSyntax(formula);
    if (problem !== null) return { error: "syntax", message: problem };
    const sheet = book.addSheet(`Formula ${index + 1}`);
    sheet.facade.setRowCount(excelRows);
    writeInputs(book, sheet, firstCell, () => formula);
    return sheet;
  });
  await book.functions.settle();
  const answers = written.map((one) => ("error" in one ? one : formulaAnswer(book, one)));
  page.close();
  await print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
  return written.some((one) => "error" in one) ? 2 : 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
