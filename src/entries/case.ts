import { existsSync, writeFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import packageFacts from "../../package.json";
import type { Book } from "../embedded/book/book";
import { usedArea } from "../embedded/book/cells";
import { loadBook } from "../embedded/book/loadBook";
import { saveBook } from "../embedded/book/saveBook";
import { parseAddress } from "../embedded/engine/address";
import { writeXlsx } from "../embedded/file/writeXlsx";
import { embeddedWorkbook } from "../embedded/node/embeddedWorkbook";
import { freeSheetName } from "../excel/write/freeSheetName";
import { englishCommandLine as words } from "../locales/english/englishCommandLine";
import { todaySerial } from "../app/todaySerial";
import { addInPage } from "./commandLine/addInPage";
import { print } from "./commandLine/print";
import { readWorkbookFile } from "./commandLine/readWorkbookFile";

interface PageWindow {
  readonly customerWorth: {
    buildCase(request: object): Promise<{ readonly error?: string; readonly reason?: string }>;
  };
}

/** What is printed instead of a case: a sentence for the person, and for a program what it is about. */
class Refusal extends Error {
  constructor(readonly answer: { readonly error: string }) {
    super(answer.error);
  }
}

const refuse = (error: string): Refusal => new Refusal({ error });

/** Builds the case from a file without a screen, through the same code as the pane; prints one JSON line. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      sheet: { type: "string" },
      range: { type: "string" },
      set: { type: "string", multiple: true, default: [] },
      out: { type: "string" },
    },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.out === undefined) throw refuse(words.caseUsage);
  if (!existsSync(file)) throw refuse(words.noFile(file));
  const overrides = Object.fromEntries(values.set.map(nameAndValue));
  const book = embeddedWorkbook();
  loadBook(book, await readWorkbookFile(file, freeSheetName(basename(file, extname(file)), [])));
  selectData(book, values.sheet, values.range);
  const page = await addInPage(book, ["commandLinePage.js"]);
  const { customerWorth } = page.window as unknown as PageWindow;
  const request = { overrides, today: todaySerial(new Date()), version: packageFacts.version };
  const answer = await customerWorth.buildCase(request);
  if (answer.error !== undefined) throw new Refusal({ ...answer, error: answer.error });
  writeFileSync(values.out, await writeXlsx(await saveBook(book)));
  page.close();
  await print(`${JSON.stringify(answer)}\n`);
}

function nameAndValue(text: string): readonly [string, string] {
  const equals = text.indexOf("=");
  if (equals < 1) throw refuse(words.noValue(text));
  return [text.slice(0, equals).trim(), text.slice(equals + 1).trim()];
}

/** Selects as a person would: the range named, else all cells in use. */
function selectData(book: Book, sheetName: string | undefined, range: string | undefined): void {
  const sheet = sheetName === undefined ? book.sheets()[0] : book.findSheet(sheetName);
  if (!sheet) {
    const names = book.sheets().map((one) => one.name());
    throw refuse(words.noSheet(String(sheetName), names));
  }
  const areas = (range ?? "")
    .split(",")
    .map((part) => (range === undefined ? null : parseAddress(part)?.area));
  if (areas.includes(undefined)) throw refuse(words.noRange(String(range)));
  const used = usedArea(book, sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  book.activate(sheet);
  book.select({ sheet, areas: areas.map((area) => area ?? used) });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const { code } = Object(error) as { readonly code?: unknown };
    const isArgument = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
    const message = error instanceof Error ? error.message : String(error);
    const other = { error: isArgument ? message : words.unusable(message) };
    const answer = error instanceof Refusal ? error.answer : other;
    void print(`${JSON.stringify(answer)}\n`).then(() => process.exit(1));
  },
);
