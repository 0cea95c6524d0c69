// The sample customers of 2025 as a report would show them.
import { customers, header as columns } from "./customers.mjs";

const column = (name) => columns.indexOf(name);
const [start, end, revenue, margin] = ["Start", "End", "Revenue per year", "Margin %"].map(column);
const isThereAt = (day) => (customer) =>
  customer[start] <= day && (customer[end] === "" || customer[end] > day);
const [atStart, atEnd] = ["2024-12-31", "2025-12-31"].map((day) => customers.filter(isThereAt(day)));
const sum = (values) => values.reduce((total, value) => total + value, 0);

export const header = ["Key figure", "2025"];

export const keyFigures = [
  ["Customers at the start of the year", atStart.length],
  ["Customers lost", atStart.filter((customer) => !atEnd.includes(customer)).length],
  ["New customers", atEnd.filter((customer) => !atStart.includes(customer)).length],
  ["Customers at the end of the year", atEnd.length],
  ["Revenue of the year", sum(atEnd.map((customer) => customer[revenue]))],
  [
    "Contribution margin of the year",
    Math.round(sum(atEnd.map((customer) => (customer[revenue] * parseInt(customer[margin], 10)) / 100))),
  ],
];
