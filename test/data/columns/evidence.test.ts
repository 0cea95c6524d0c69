import fc from "fast-check";
import type { DataCell } from "../../../src/data/cells/dataCell";
import type { ColumnRole } from "../../../src/data/columns/columnRole";
import type { Dataset } from "../../../src/data/dataset";
import { datasetOf, readNow, selectionOf, serial } from "../selectionOf";

/** A table by its columns: a header, and what stands in a row. */
type Columns = Readonly<Record<string, (row: number) => DataCell>>;

const tableOf = (columns: Columns, rows: number): [string[], DataCell[][]] => [
  Object.keys(columns),
  Array.from({ length: rows }, (_, row) => Object.values(columns).map((cell) => cell(row))),
];
const read = (columns: Columns, rows = 60): Dataset => datasetOf(...tableOf(columns, rows));
const asks = ({ questions }: Dataset): readonly (ColumnRole | string)[] =>
  questions.map(({ about }) => about).filter((about) => about !== "vat" && about !== "churn_now");
const day = (row: number): string => `202${4 + (row % 2)}-0${1 + (row % 9)}-1${row % 8}`;

describe("the customer of purchases", () => {
  it("is the name that comes again, not the id of a quarter, a plan or a country", () => {
    const dataset = read({
      QTR_ID: (row) => 1 + (row % 4),
      ORDERDATE: day,
      PLAN_ID: (row) => row % 7,
      SALES: (row) => 100 + row,
      CUSTOMERNAME: (row) => `Firm ${row % 12}`,
    });
    expect([dataset.columns.customer, asks(dataset)]).toEqual(["CUSTOMERNAME", []]);
  });

  it("is not an id that differs in every row, which is that of the row", () => {
    const dataset = read({
      donation_id: (row) => `D${row}`,
      donor_id: (row) => `P${row % 11}`,
      donation_date: day,
      amount: (row) => 10 + row,
    });
    expect([dataset.columns.customer, asks(dataset)]).toEqual(["donor_id", []]);
  });

  it("is no gender or age of customers, and no count of them", () => {
    const dataset = read({
      "Customer gender": (row) => "fm"[row % 2]!,
      "Customer age": (row) => 20 + (row % 40),
      "Member id": (row) => `M${row % 9}`,
      Date: day,
      Amount: (row) => row + 1,
    });
    expect([dataset.columns.customer, asks(dataset)]).toEqual(["Member id", []]);
    const counts = readNow(
      selectionOf(
        ["Year", "Customers", "Revenue per customer"],
        [
          [2022, 167386, 11163],
          [2023, 205091, 11384],
          [2024, 247939, 11365],
        ],
      ),
    );
    expect(counts.ok && counts.value.kind).not.toBe("list");
  });

  it("is asked about where another column names others: the account of a contact", () => {
    const dataset = read({
      Client: (row) => `C${row % 10}`,
      Customer: (row) => `K${row % 7}`,
      Date: day,
      Amount: (row) => row + 1,
    });
    expect(asks(dataset)).toEqual(["customer"]);
  });
});

describe("the date of a purchase", () => {
  it("is no day that is the same in all rows of a customer", () => {
    const dataset = read({
      customerID: (row) => `C${row % 10}`,
      PaperlessDate: (row) => serial(`2013-04-1${row % 10}`),
      InvoiceDate: day,
      InvoiceAmount: (row) => row + 1,
    });
    expect([dataset.columns.date, asks(dataset)]).toEqual(["InvoiceDate", []]);
  });

  it("is asked about where two days of a deal may be it", () => {
    const dataset = read({
      account: (row) => `C${row % 10}`,
      engage_date: (row) => serial("2024-01-01") + row * 3,
      close_date: (row) => serial("2024-03-01") + row * 5,
      close_value: (row) => row + 1,
    });
    expect([dataset.columns.date, asks(dataset)]).toEqual(["close_date", ["date"]]);
  });
});

describe("the revenue of a customer", () => {
  const list = (more: Columns): Dataset =>
    read({ "Customer id": (row) => row, "Start date": day, Tenure: (row) => row % 50, ...more });

  it("is a bill of a month before an average of one service", () => {
    const dataset = list({
      "Avg monthly long distance charges": (row) => 5 + row,
      "Monthly charge": (row) => 30 + row,
    });
    expect([dataset.columns.revenue, asks(dataset)]).toEqual(["Monthly charge", ["revenue"]]);
  });

  it("is found under what a plan costs, which is no segment", () => {
    for (const header of ["plan_price", "Monthly_Bill", "bill_avg", "subscription_cost", "Annual premium"])
      expect(list({ [header]: (row) => 30 + row }).columns.revenue).toBe(header);
  });

  it("is not the income of a person or the turnover of a company that the table describes", () => {
    const company = readNow(
      selectionOf(
        ...tableOf(
          { account: (row) => `A${row}`, revenue: (row) => 100 + row, employees: (row) => row * 3 },
          40,
        ),
      ),
    );
    expect(company).toMatchObject({ problem: { about: ["amount", "date", "shape"] } });
    const person = list({
      Income: (row) => 20_000 + row,
      "Marital status": (row) => "ms"[row % 2]!,
      "Monthly premium": (row) => 60 + row,
    });
    expect([person.columns.revenue, asks(person)]).toEqual(["Monthly premium", ["revenue"]]);
  });
});

describe("rows that are no purchases", () => {
  const deals: Columns = {
    Customer: (row) => `C${row % 10}`,
    Date: day,
    Amount: (row) => row + 1,
    "Order status": (row) => (row % 6 === 0 ? "Cancelled" : row % 6 === 1 ? "Not cancelled" : "Completed"),
  };

  it("are left out by their status and asked about, or kept when someone says so", () => {
    const dataset = read(deals);
    expect(dataset.rows).toMatchObject({
      kept: 50,
      dropped: [{ reason: "cancelled or not completed", count: 10 }],
    });
    expect(dataset.choices).toContainEqual({ name: "undone_rows", value: "left_out", confirmed: false });
    const kept = datasetOf(...tableOf(deals, 60), { chosen: { undone_rows: "kept" } });
    expect(kept.rows.kept).toBe(60);
    expect(kept.choices).toContainEqual({ name: "undone_rows", value: "kept", confirmed: true });
  });

  it("are not looked for where no status speaks of them", () => {
    const dataset = read({ ...deals, "Order status": () => "Shipped" });
    expect([dataset.rows.kept, dataset.choices]).toEqual([60, []]);
  });
});

it("the order of the columns changes nothing", () => {
  const columns: Columns = {
    QTR_ID: (row) => 1 + (row % 4),
    "Order id": (row) => `O${row}`,
    Client: (row) => `C${row % 10}`,
    Customer: (row) => `K${row % 7}`,
    "Order date": day,
    "Ship date": day,
    Amount: (row) => row + 1,
    "Amount incl VAT": (row) => (row + 1) * 1.25,
    Status: (row) => (row % 9 === 0 ? "refunded" : "paid"),
  };
  const names = Object.keys(columns);
  const inOrder = read(columns);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
      const shuffled = read(Object.fromEntries(order.map((name) => [name, columns[name]!])));
      expect(shuffled.columns).toEqual(inOrder.columns);
      expect(shuffled.counts).toEqual(inOrder.counts);
      expect([...asks(shuffled)].sort()).toEqual([...asks(inOrder)].sort());
    }),
    { numRuns: 50 },
  );
});
