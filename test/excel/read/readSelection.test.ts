/** @jest-environment ./test/environment.cjs */
import { words } from "../../words";
import { problemText } from "../../../src/app/problemText";
import { readSelection } from "../../../src/excel/read/readSelection";
import type { Selection } from "../../../src/data/tables/selection";
import { excelHere, sheetFile } from "../excelHere";

const list = [
  ["Customer", "Start", "Revenue"],
  ["a", 45_000, 100],
  ["b", 45_100, "#N/A"],
  ["#5", null, 300],
];
const dates = {
  cells: sheetFile("x", list).cells.map((cell) =>
    cell.column === 1 && cell.row > 0 ? { ...cell, style: { numberFormat: "yyyy-mm-dd" } } : cell,
  ),
};
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
type Area = ReturnType<typeof area>;

let excel: Awaited<ReturnType<typeof excelHere>>;
beforeAll(async () => {
  const totals = [...list, ["Total", null, 400]];
  excel = await excelHere([
    sheetFile("Customers", list, { ...dates, hiddenRows: [2] }),
    sheetFile("Table", totals, {
      tables: [{ name: "List", area: area(0, 0, 5, 3), columns: list[0] as string[], totalsRow: true }],
    }),
    sheetFile("Empty", []),
    sheetFile("Lonely", [[], [], [null, "x"]]),
    sheetFile("Notes", [["Note", null, null, null], [], ...list.map((row) => [null, ...row]), [], ["Foot"]]),
  ]);
});
afterAll(() => excel.close());

async function select(sheetName: string, ...areas: readonly Area[]): Promise<Selection | string> {
  const sheet = excel.book.findSheet(sheetName)!;
  excel.book.activate(sheet);
  excel.book.select({ sheet, areas });
  const read = await readSelection();
  return read.ok ? read.value : problemText(read.problem, words);
}

it("cells come with blanks as null and errors apart from text", async () => {
  const read = await select("Customers", area(0, 0, 4, 3));
  expect(read).toEqual({
    sheetName: "Customers",
    address: "Customers!A1:C4",
    cells: [
      ["Customer", "Start", "Revenue"],
      ["a", 45_000, 100],
      ["b", 45_100, { fault: "#N/A" }],
      ["#5", null, 300],
    ],
    isDate: [false, true, false],
    hiddenRows: 1,
    rowsRead: "all",
  });
});

it("whole columns are cut to the cells in use", async () => {
  expect(await select("Customers", area(0, 0, 1_048_576, 3))).toMatchObject({ address: "Customers!A1:C4" });
});

it("a table comes without its totals row", async () => {
  const { cells } = (await select("Table", area(0, 0, 5, 3))) as Selection;
  expect(cells.map(([customer]) => customer)).toEqual(["Customer", "a", "b", "#5"]);
});

it("one cell stands for the region around it, bounded by blank rows and columns", async () => {
  for (const [row, column] of [
    [3, 2],
    [2, 1],
    [5, 3],
  ] as const) {
    const read = await select("Notes", area(row, column, 1, 1));
    expect(read).toMatchObject({ address: "Notes!B3:D6" });
    expect((read as Selection).cells.map(([first]) => first)).toEqual(list.map(([first]) => first));
  }
});

it.each([
  ["one cell with nothing around it", [area(2, 1, 1, 1)], "Lonely", /^Only one cell is selected/],
  [
    "several areas",
    [area(0, 0, 4, 1), area(0, 2, 4, 1)],
    "Customers",
    /^The selection has several separate areas/,
  ],
  ["an empty sheet", [area(0, 0, 10, 10)], "Empty", /^The selection is empty/],
])("%s is refused with a sentence", async (_, areas, sheet, sentence) => {
  expect(await select(sheet, ...areas)).toMatch(sentence);
});
