import type { ColumnRole } from "../../src/data/columns/columnRole";
import type { DataCell } from "../../src/data/cells/dataCell";
import { danish } from "./headers/danish";
import { english } from "./headers/english";
import { finnish } from "./headers/finnish";
import { german } from "./headers/german";
import type { HeaderCases } from "./headers/headerCases";
import { norwegian } from "./headers/norwegian";
import { swedish } from "./headers/swedish";
import { readNow, selectionOf } from "./selectionOf";

const languages: readonly (readonly [string, HeaderCases])[] = [
  ["English", english],
  ["Danish", danish],
  ["Swedish", swedish],
  ["Norwegian", norwegian],
  ["Finnish", finnish],
  ["German", german],
];

const rowCount = 12;
type Kind = keyof HeaderCases;
type Values = (row: number) => DataCell;
type Table = Readonly<Partial<Record<ColumnRole, Values>>>;

const month = (row: number): string => String((row % 12) + 1).padStart(2, "0");

/** Cell values for a column of each role; each customer of a log has three rows. */
const values: Readonly<Record<ColumnRole, Values>> = {
  customer: (row) => `K${row}`,
  start: (row) => `2021-${month(row)}-05`,
  end: (row) => (row % 4 === 0 ? `2024-${month(row)}-10` : null),
  churned: (row) => (row % 4 === 0 ? "Yes" : "No"),
  tenure: (row) => 3 + 5 * row,
  revenue: (row) => 1200 + 10 * row,
  margin_rate: (row) => 0.3 + row / 100,
  margin_amount: (row) => 300 + row,
  segment: (row) => (row % 2 === 0 ? "North" : "South"),
  satisfaction: (row) => 5 + (row % 5),
  currency: () => "DKK",
  date: (row) => `${2022 + (row % 3)}-${month(row)}-15`,
  amount: (row) => 400 + 10 * row,
  quantity: (row) => 1 + (row % 3),
  price: (row) => 50 + row,
  discount: (row) => row / 100,
  document: (row) => 10_001 + row,
  status: (row) => (row % 5 === 0 ? "Cancelled" : "Paid"),
};
const ofLog = { ...values, customer: (row: number): DataCell => `K${row % 4}` };

/** The smallest table in which a column of the role makes sense. */
function tableWith(kind: Kind, role: ColumnRole | "none"): Table {
  const { start, end, churned, revenue, tenure } = values;
  if (kind === "log") {
    const { customer, date, amount, quantity, price, discount } = ofLog;
    if (role === "discount") return { customer, date, quantity, price, discount };
    return role === "quantity" || role === "price"
      ? { customer, date, quantity, price }
      : { customer, date, amount, ...(role === "none" ? {} : { [role]: ofLog[role] }) };
  }
  const customer = values.customer;
  if (role === "churned" || role === "tenure") return { customer, churned, tenure, revenue };
  return { customer, start, end, revenue, ...(role === "none" ? {} : { [role]: values[role] }) };
}

const plainHeaders: Readonly<Record<ColumnRole, string>> = {
  customer: "Customer",
  start: "Start",
  end: "End",
  churned: "Churned",
  tenure: "Tenure",
  revenue: "Revenue per year",
  margin_rate: "Margin %",
  margin_amount: "Margin",
  segment: "Segment",
  satisfaction: "NPS",
  currency: "Currency",
  date: "Date",
  amount: "Amount",
  quantity: "Quantity",
  discount: "Discount",
  price: "Price",
  document: "Invoice",
  status: "Order status",
};

/** A column headed "Status" says in words who left, since yes and no alone would be ambiguous. */
const statusOf: Values = (row) => (row % 4 === 0 ? "Inactive" : "Active");
const under = (header: string, role: ColumnRole, value: Values): Values =>
  role === "churned" && /status|tila$/iu.test(header) ? statusOf : value;

/** The roles of the columns in their order, or the reason why the table was not read. */
function rolesIn(kind: Kind, columns: readonly (readonly [string, Values])[]): readonly (string | null)[] {
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map(([, value]) => value(row)));
  const headers = columns.map(([header]) => header);
  const read = readNow(selectionOf(headers, rows), { amountGiven: true });
  if (!read.ok) return [`refused: ${read.problem.reason}`];
  if (read.value.kind !== kind) return [`read as ${read.value.kind}`];
  return headers.map((_, column) => read.value.readings.find((each) => each.column === column)?.role ?? null);
}

/** Values that may stand under a header without a role: dates, amounts, integers, words, yes and no, shares, ids. */
const anything: readonly Values[] = [
  values.date,
  values.amount,
  values.quantity,
  values.segment,
  values.churned,
  values.margin_rate,
  values.document,
];

describe.each(languages)("%s headers", (_, cases) => {
  const all = (["list", "log"] as const).flatMap((kind) =>
    Object.entries(cases[kind]).flatMap(([role, headers]) =>
      headers.map((header) => ({ kind, role: role as ColumnRole | "none", header })),
    ),
  );

  it("number at least forty", () => {
    expect(new Set(all.map(({ header }) => header)).size).toBeGreaterThanOrEqual(40);
  });

  it("are each recognised by the role that they name", () => {
    const wrong = all.flatMap(({ kind, role, header }) => {
      if (role === "none") return [];
      const table = Object.entries(tableWith(kind, role)) as [ColumnRole, Values][];
      const columns = table.map(([each, value]) =>
        each === role
          ? ([header, under(header, role, value)] as const)
          : ([plainHeaders[each], value] as const),
      );
      const roles = rolesIn(kind, columns);
      const expected = table.map(([each]) => each);
      return roles.join() === expected.join() ? [] : [`${kind} "${header}": ${roles.join()}, not ${role}`];
    });
    expect(wrong).toEqual([]);
  });

  it("that name something else get no role, whatever the cells hold", () => {
    const wrong = all.flatMap(({ kind, role, header }) => {
      if (role !== "none") return [];
      const table = Object.entries(tableWith(kind, role)) as [ColumnRole, Values][];
      const columns = table.map(([each, value]) => [plainHeaders[each], value] as const);
      const expected = [null, ...table.map(([each]) => each)].join();
      return anything.flatMap((value) => {
        const roles = rolesIn(kind, [[header, value], ...columns]);
        return roles.join() === expected
          ? []
          : [`${kind} "${header}" over ${String(value(1))}: ${roles.join()}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
