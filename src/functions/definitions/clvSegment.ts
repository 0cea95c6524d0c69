import type { CustomerId } from "../../core/customers/customerId";
import { succeed } from "../../core/outcome";
import { ranges } from "../../core/ranges";
import { type ValueGroup, valueGroups } from "../../core/value/valueGroups";
import { define } from "../define";
import type { TableCell } from "../call/tableResult";

/**
 * CLV.SEGMENT: customers ranked by value and split into groups of equal number (docs/articles.md R46);
 * docs/specification.md, "CLV.SEGMENT".
 */
export const clvSegment = define({
  id: "CLV.SEGMENT",
  parameters: {
    values: {
      kind: "list",
      range: ranges.amount,
    },
    groups: {
      kind: "number",
      range: ranges.wholeNumber,
      otherwise: 10,
    },
    show: {
      kind: "choice",
      choices: ["group", "table"],
      otherwise: "group",
    },
    customers: {
      kind: "customers",
      beside: "values",
      otherwise: null,
    },
  },
  result: "table",
  examples: [
    {
      given: { values: [[10], [40], [20], [30]], groups: 2 },
      gives: [[2], [1], [2], [1]],
    },
    {
      given: { values: [[10], [40], [20], [30]], groups: 2, show: "table" },
      gives: [
        ["group", "customers", "share_of_customers", "value", "share_of_value", "cumulative_share_of_value"],
        [1, 2, 0.5, 70, 0.7, 0.7],
        [2, 2, 0.5, 30, 0.3, 1],
      ],
    },
  ],
  compute: ({ values, groups, show, customers }) => {
    const rows = rowsWithCustomer(values, customers);
    const grouped = valueGroups(
      rows.map((row) => values[row]!),
      groups,
    );
    if (!grouped.ok) return grouped;
    if (show === "table") return succeed([header, ...grouped.value.groups.map(tableRow)]);
    const length = customers === null ? rows.length : values.length;
    const beside: TableCell[][] = Array.from({ length }, () => [""]);
    rows.forEach((row, place) => (beside[row] = [grouped.value.groupOf[place]!]));
    return succeed(beside);
  },
});

const header = [
  "group",
  "customers",
  "share_of_customers",
  "value",
  "share_of_value",
  "cumulative_share_of_value",
];

const tableRow = (group: ValueGroup, index: number): readonly TableCell[] => [
  index + 1,
  group.customers,
  group.shareOfCustomers,
  group.value,
  group.shareOfValue,
  group.cumulativeShareOfValue,
];

function rowsWithCustomer(
  values: readonly number[],
  customers: readonly CustomerId[] | null,
): readonly number[] {
  const rows = values.map((_value, row) => row);
  if (customers !== null) return rows.filter((row) => customers[row] !== null);
  let length = rows.length;
  while (values[length - 1] === 0) length -= 1;
  return rows.slice(0, length);
}
