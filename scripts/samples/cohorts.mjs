// The sample customers by the year they came in, and how many of them were left at the end of it and of each year since.
import { customers, header as columns } from "./customers.mjs";

const years = [2021, 2022, 2023, 2024, 2025];
const [start, end] = [columns.indexOf("Start"), columns.indexOf("End")];

const isThereAtEndOf = (year) => (customer) => customer[end] === "" || customer[end] > `${year}-12-31`;

export const header = ["Joined in", ...years.map((_, period) => `Year ${period}`)];

export const cohorts = years.map((year, index) => {
  const own = customers.filter((customer) => customer[start].startsWith(String(year)));
  const left = years.slice(index).map((at) => own.filter(isThereAtEndOf(at)).length);
  return [`Customers of ${year}`, ...left, ...Array(index).fill("")];
});
