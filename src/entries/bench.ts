import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { loadBook } from "../embedded/book/loadBook";
import { readCsv } from "../embedded/file/readCsv";
import { embeddedWorkbook } from "../embedded/node/embeddedWorkbook";
import { addInPage } from "./commandLine/addInPage";
import { medianTimes } from "./commandLine/medianTimes";
import { millionRows } from "./commandLine/millionRows";

const root = resolve(__dirname, "../..");
const rounds = 7;
/** The dispatcher rests half a second after each delivery. */
const rest = 700;
const calls = 10_000;
const rowCount = 100_000;

/** The figures of speed and weight, each beside what it is held against, measured in one run. */
async function main() {
  const million = await millionRows(rounds);
  line(
    "1,000,000 purchases to figures of each customer",
    `${million.toParsing.toFixed(2)} times JSON.parse of the rows`,
    "at most 1.0",
  );
  line("", `${million.toPlainMap.toFixed(2)} times a Map of objects`, "at most 0.3");
  line("", `${Math.round(million.bytes / 1e6)} MB beyond the rows`, "at most 60");
  line(
    "",
    `${Math.round(million.longSlice)} ms a slice at the 95th percentile, ${Math.round(million.longestSlice)} ms the longest`,
    "at most 50",
  );

  const book = embeddedWorkbook();
  const sample = readCsv(
    new Uint8Array(readFileSync(join(root, "assets/sample-customers.csv"))),
    "Customers",
  );
  loadBook(book, { sheets: [sample], names: [], activeSheet: 0 });
  const page = await addInPage(book, ["functions.js", "commandLinePage.js"]);
  const { CustomFunctions } = page.window as unknown as {
    CustomFunctions: { associate(id: string, act: () => unknown): void };
  };
  CustomFunctions.associate("CONSTANT", () => [[1]]);
  const givenArguments = Array.from({ length: calls }, (_, index) => [
    [[1000 + index]],
    [[10]],
    null,
    null,
    null,
    null,
  ]);

  const [clv = NaN, constant = NaN] = await medianTimes(
    [() => page.callFunction("CLV", givenArguments), () => page.callFunction("CONSTANT", givenArguments)],
    rounds,
    rest,
  );
  line(
    `${calls} calls of CLV through Microsoft's dispatcher`,
    `${(clv / constant).toFixed(2)} times a constant`,
    "at most 1.1",
  );

  const column = Array.from({ length: rowCount }, (_, index) => [1000 + index]);
  const spill = [[column, [[10]], null, null, null, null]];
  const echo = () => column;
  CustomFunctions.associate("ECHO", echo);
  const [spilled = NaN, echoed = NaN] = await medianTimes(
    [() => page.callFunction("CLV", spill), () => page.callFunction("ECHO", spill)],
    rounds,
    rest,
  );
  line(
    `one CLV over ${rowCount} rows`,
    `${(spilled / echoed).toFixed(2)} times a function that does nothing`,
    "",
  );
  line(
    "",
    `${Math.round(rowCount / (spilled / 1000)).toLocaleString("en-US")} rows a second, transport included`,
    "",
  );

  book.select({ sheet: book.activeSheet(), areas: [{ row: 0, column: 0, rows: 2001, columns: 8 }] });
  const { requests, requestBytes } = { ...page.meter };
  const { customerWorth } = page.window as unknown as {
    customerWorth: { buildCase(request: object): Promise<unknown> };
  };
  await customerWorth.buildCase({ overrides: {}, today: 46_000, version: "bench" });
  line(
    "a case, from the selection to its results read back",
    `${page.meter.requests - requests} round trips`,
    "2 to read, at most 3 to build, 1 to read back",
  );
  line("", `${Math.round((page.meter.requestBytes - requestBytes) / 1000)} kB sent`, "under 1,000 kB");

  const size = (file: string) => gzipSync(readFileSync(join(root, "dist", file))).length / 1000;
  line("functions.js, minified and gzipped", `${size("functions.js").toFixed(1)} kB`, "at most 20");
  line("taskpane.js, minified and gzipped", `${size("taskpane.js").toFixed(1)} kB`, "at most 25");
  page.close();
}

function line(what: string, figure: string, limit: string): void {
  process.stdout.write(`${what.padEnd(54)} ${figure.padEnd(44)} ${limit}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
