import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readNow } from "../data/selectionOf";
import { sampleList } from "../../src/taskpane/state/sampleList";

const sample = sampleList(
  "Customers",
  readFileSync(join(__dirname, "../../assets/sample-customers.csv"), "utf8"),
);

it("the sample has 2,000 rows with dates, rates and amounts as numbers", () => {
  expect(sample.cells).toHaveLength(2001);
  expect(sample.cells[0]).toContain("Customer id");
  expect(sample.formats).toEqual([
    "General",
    "General",
    "General",
    "General",
    "yyyy-mm-dd",
    "yyyy-mm-dd",
    "#,##0",
    "0%",
  ]);
  expect(sample.cells.every((row) => row.length === 8)).toBe(true);
});

it("the sample is read as a customer list with everything that a case needs", () => {
  const read = readNow({
    sheetName: sample.sheetName,
    address: "Customers!A1:H2001",
    cells: sample.cells.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    isDate: sample.formats.map((format) => format.startsWith("yyyy")),
    hiddenRows: 0,
    rowsRead: "all",
  });
  expect(read.ok && Object.keys(read.value.measures).sort()).toEqual(
    expect.arrayContaining(["annual_margin", "churn_now", "customers", "new_customers"]),
  );
});
