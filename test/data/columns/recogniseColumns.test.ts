import type { Dataset } from "../../../src/data/dataset";
import type { DataCell } from "../../../src/data/cells/dataCell";
import { datasetOf, readNow, selectionOf } from "../selectionOf";
import { questionsOf, remarksOf } from "../inWords";

const dates = ["2024-01-05", "2024-06-05", "2025-06-05"];
/** Six purchases of three customers, with further columns after customer, date and amount. */
const purchases = (more: (row: number) => readonly DataCell[] = () => []): DataCell[][] =>
  Array.from({ length: 6 }, (_, row) => [`K${row % 3}`, dates[row % 3]!, 100 + row, ...more(row)]);
const asked = (dataset: Dataset): readonly string[] =>
  questionsOf({
    questions: dataset.questions.filter(({ about }) => about !== "vat" && about !== "churn_now"),
  });

describe("several columns that fit a role", () => {
  it("are asked about: the amount without VAT is used rather than the one with VAT", () => {
    const dataset = datasetOf(
      ["Kunde", "Dato", "Beløb inkl. moms", "Beløb ekskl. moms"],
      purchases((row) => [80 + row]),
    );
    expect(dataset.columns.amount).toBe("Beløb ekskl. moms");
    expect(asked(dataset)).toEqual([
      'More than one column could be the amount: "Beløb ekskl. moms" is used, "Beløb inkl. moms" not. Is that right?',
    ]);
  });

  it("are ranked without a question: the customer's number before its name, and its name before an account", () => {
    const named = datasetOf(
      ["Kundenavn", "Dato", "Beløb", "Kundenr.", "Konto"],
      purchases((row) => [row % 3, 1000]),
    );
    expect([named.columns.customer, asked(named)]).toEqual(["Kundenr.", []]);
    const account = datasetOf(
      ["Konto", "Dato", "Beløb", "Kunde"],
      purchases((row) => [`A${row % 3}`]),
    );
    expect([account.columns.customer, asked(account)]).toEqual(["Kunde", []]);
  });

  it("include an amount in one currency, which is used even beside a column of mixed currencies", () => {
    const mixed = purchases((row) => [row % 2 === 0 ? "EUR" : "DKK", 750 + row]);
    const dataset = datasetOf(["Customer", "Date", "Amount", "Currency", "Amount (LCY)"], mixed);
    expect(dataset.columns.amount).toBe("Amount (LCY)");
    const bare = readNow(
      selectionOf(
        ["Customer", "Date", "Amount", "Currency"],
        mixed.map((row) => row.slice(0, 4)),
      ),
    );
    expect(bare).toMatchObject({ problem: { reason: "mixed currencies" } });
  });
});

describe("a column that stands in for another", () => {
  it("is never a row number, and an unspecified id only where no column names the customer", () => {
    const rows = purchases((row) => [`R${row}`, row]);
    const dataset = datasetOf(["Customer ID", "Order Date", "Sales", "Record ID", "Row ID"], rows);
    expect([dataset.columns.customer, asked(dataset)]).toEqual(["Customer ID", []]);
    const first = datasetOf(
      ["Record ID", "Order Date", "Sales", "Customer", "Row ID"],
      rows.map(([customer, date, amount, record, row]) => [record!, date!, amount!, customer!, row!]),
    );
    expect([first.columns.customer, asked(first)]).toEqual(["Customer", []]);
    const guests = datasetOf(
      ["Guest ID", "Order Date", "Sales", "Customer gender"],
      purchases((row) => [row % 2 === 0 ? "f" : "m"]),
    );
    expect([guests.columns.customer, asked(guests)]).toEqual(["Guest ID", []]);
  });

  it("may be an e-mail address where no other column names the customers, and is asked about", () => {
    const dataset = datasetOf(
      ["Email", "Paid at", "Total", "Name"],
      purchases((row) => [`#100${row}`]),
    );
    expect([dataset.kind, dataset.columns.customer]).toEqual(["log", "Email"]);
    expect(asked(dataset)).toContain(
      'No column holds the customer by its name: "Email" stands in for it. Is that right?',
    );
  });

  it("may be a price where there is neither an amount nor a quantity, and is asked about", () => {
    const dataset = datasetOf(["Kunde", "Dato", "Pris"], purchases());
    expect([dataset.kind, dataset.columns.amount]).toEqual(["log", "Pris"]);
    expect(asked(dataset)).toContain(
      'No column holds the amount by its name: "Pris" stands in for it. Is that right?',
    );
  });

  it("may be a column of unique numbers in a customer list, but not in a log", () => {
    const list = datasetOf(
      ["Nr.", "Start", "Revenue per year"],
      [
        [7, "2024-01-01", 10],
        [8, "2024-01-01", 10],
      ],
    );
    expect(list.columns.customer).toBe("Nr.");
    const log = readNow(
      selectionOf(
        ["Varekode", "Dato", "Beløb"],
        purchases().map((row, index) => [`V${index}`, ...row.slice(1)]),
      ),
    );
    expect(log.ok && log.value.kind).not.toBe("log");
  });
});

describe("a discount", () => {
  const headers = ["Kunde", "Dato", "Antal", "Stykpris", "Rabat"];
  const rows = (discount: DataCell) => purchases((row) => [row, discount]);
  const leftOut =
    'The column "Rabat" holds no shares from 0 to 1, so it is not taken off quantity times price. Is that right?';

  it("is read as a share of the price, and asked about where it is an amount", () => {
    const share = datasetOf(headers, rows(0.25));
    expect([share.columns.discount, asked(share)]).toEqual(["Rabat", []]);
    const amount = datasetOf(headers, rows(25));
    expect([amount.columns.discount, asked(amount)]).toEqual([undefined, [leftOut]]);
  });

  it("is asked about where a cell is not a share, where it is only 0 or 1, or where its header says an amount", () => {
    const one = datasetOf(
      headers,
      purchases((row) => [row, row === 5 ? "-" : 0.1]),
    );
    const flag = datasetOf(
      headers,
      purchases((row) => [row, row % 2]),
    );
    for (const dataset of [one, flag]) expect([dataset.rows.kept, asked(dataset)]).toEqual([6, [leftOut]]);
    const money = datasetOf([...headers.slice(0, 4), "Rabatbeløb"], rows(0.5));
    expect([money.columns.discount, asked(money)]).toEqual([
      undefined,
      [leftOut.replace("Rabat", "Rabatbeløb")],
    ]);
  });

  it("is neither a discount code nor a discounted price", () => {
    const dataset = datasetOf(
      [...headers.slice(0, 4), "Discount code", "Discounted price"],
      purchases((row) => [row, "SUMMER", 9]),
    );
    expect(asked(dataset)).toEqual([]);
  });

  it("is not used where there is an amount, which already includes it", () => {
    const dataset = datasetOf(
      [...headers, "Beløb"],
      purchases((row) => [row, 25, 10]),
    );
    expect([dataset.columns.amount, dataset.columns.discount, asked(dataset)]).toEqual([
      "Beløb",
      undefined,
      [],
    ]);
  });
});

it("a column of 0 and 1 is not taken for revenue", () => {
  const rows = [
    ["a", 10, 1, 100],
    ["b", 20, 0, 200],
    ["c", 30, 1, 300],
  ];
  const dataset = datasetOf(["Customer", "Tenure", "Paperless billing", "Annual billing"], rows);
  expect([dataset.columns.revenue, asked(dataset)]).toEqual(["Annual billing", []]);
});

describe("a status", () => {
  const list = (header: string, gone: DataCell, here: DataCell): ReturnType<typeof readNow> =>
    readNow(
      selectionOf(
        ["Kunde", header, "Omsætning pr. år"],
        [
          ["a", gone, 10],
          ["b", here, 20],
          ["c", here, 30],
        ],
      ),
    );

  it("is a churn flag where it says in words who left", () => {
    const read = list("Status", "Opsagt", "Aktiv");
    expect(read.ok && read.value.counts).toMatchObject({ lost: 1, end: 2 });
  });

  it("is not a churn flag where it holds only yes and no, or 1 and 0", () => {
    for (const [one, other] of [
      ["Ja", "Nej"],
      [1, 0],
      [true, false],
    ] as const) {
      const read = list("Status", one, other);
      expect(read.ok && read.value.columns.churned).toBeUndefined();
      const flagged = list("Opsagt", one, other);
      expect(flagged.ok && flagged.value.counts).toMatchObject({ lost: 1, end: 2 });
    }
  });
});

describe("margin rates", () => {
  const margin = (rates: readonly DataCell[]): Dataset =>
    datasetOf(
      ["Kunde", "Opsagt", "Omsætning pr. år", "DB %"],
      rates.map((rate, row) => [`K${row}`, row === 0 ? "ja" : "nej", 1000, rate]),
    );

  it("entered as per cent are converted to shares, with a remark", () => {
    const dataset = margin([30, 40, 20, null]);
    expect(dataset.measures.margin_rate?.value).toBeCloseTo(0.3, 14);
    expect(remarksOf(dataset)).toContain("The margin rates are read as per cent: 35 is 35 %.");
  });

  it("are left unchanged where most are shares", () => {
    const dataset = margin([0.6, 0.4, 0.5, 1.5]);
    expect(dataset.measures.margin_rate?.value).toBeCloseTo((0.4 + 0.5 + 1.5) / 3, 14);
    expect(dataset.remarks).toEqual([]);
  });
});
