/** @jest-environment ./test/environment.cjs */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataCell } from "../../src/data/cells/dataCell";
import { choices } from "../../src/data/choice";
import { openColumns } from "../../src/data/columns/openColumns";
import type { Dataset } from "../../src/data/dataset";
import type { Selection } from "../../src/data/tables/selection";
import type * as ReadCsv from "../../src/embedded/file/readCsv";
import { isDateFormat } from "../../src/excel/read/isDateFormat";
import { outer } from "../outer";
import { outsideData } from "../tools/outsideData";
import { readNow } from "./selectionOf";

const { readCsv } = outer<typeof ReadCsv>("src/embedded/file/readCsv");

/** What an analyst says of a public table. */
interface Truth {
  readonly kind: string;
  readonly kind_ok?: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly ambiguous: readonly string[];
  readonly acceptable: Readonly<Record<string, readonly string[]>>;
  readonly expect?: Readonly<Record<string, number>>;
}

/** Roles that make a case wrong where they are. */
const harmful = new Set(
  "customer start end churned tenure revenue margin_rate margin_amount date amount quantity price discount".split(
    " ",
  ),
);

const folder = outsideData("tables");
const tables =
  folder === null
    ? []
    : readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((path) => existsSync(join(path, "truth.json")));

function selectionIn(path: string): Selection {
  const sheet = readCsv(new Uint8Array(readFileSync(join(path, "table.csv"))), "table");
  const width = 1 + Math.max(0, ...sheet.cells.map(({ column }) => column));
  const cells: DataCell[][] = [];
  const isDate = Array.from({ length: width }, () => false);
  for (const cell of sheet.cells) {
    while (cells.length <= cell.row) cells.push(Array.from({ length: width }, () => null));
    cells[cell.row]![cell.column] = cell.error === undefined ? (cell.value ?? null) : { fault: cell.error };
    if (isDateFormat(cell.style?.numberFormat ?? "")) isDate[cell.column] = true;
  }
  return { sheetName: "table", address: "table!A1", cells, isDate, hiddenRows: 0, rowsRead: "all" };
}

/** What was taken wrongly though nobody is asked about it. */
function silentlyWrong(
  { kind, readings, questions, choices: asks }: Dataset,
  truth: Truth,
): readonly string[] {
  const asked = new Set<string>([
    ...openColumns(questions),
    ...asks.filter(({ confirmed }) => !confirmed).map(({ name }) => name),
  ]);
  if (kind !== truth.kind && !(truth.kind_ok ?? []).includes(kind))
    return truth.kind === "unusable" || asked.has("kind") ? [] : [`kind: ${kind}`];
  return readings
    .filter(({ role, header }) => {
      const right = [truth.columns[role], ...(truth.acceptable[role] ?? [])].map((name) => name?.trim());
      return harmful.has(role) && !right.includes(header) && !asked.has(role);
    })
    .map(({ role, header }) => `${role}: ${header}`);
}

(tables.length === 0 ? describe.skip : describe)("public tables as people have them", () => {
  it.each(tables)("%s is read right, asked about or refused, with nothing typed", (path) => {
    const truth = JSON.parse(readFileSync(join(path, "truth.json"), "utf8")) as Truth;
    const read = readNow(selectionIn(path), { amountGiven: true });
    if (!read.ok) return expect(read.problem.about.length).toBeGreaterThan(0);
    expect(silentlyWrong(read.value, truth)).toEqual([]);
    const isOpen = (name: string): boolean =>
      read.value.choices.some((choice) => choice.name === name && !choice.confirmed);
    expect(truth.ambiguous.filter((name) => name in choices && !isOpen(name))).toEqual([]);
    for (const [name, value] of Object.entries(truth.expect ?? {})) {
      const measured = read.value.measures[name as "customers" | "churn_now"]?.value;
      expect(measured).toBeCloseTo(value, 4);
    }
  });
});
