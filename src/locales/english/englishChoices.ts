import type { ChoiceTexts } from "../../data/dataTexts";
import { type DatasetKind, datasetKinds } from "../../data/datasetKind";
import { englishKinds } from "./englishKinds";

const kindOptions = Object.fromEntries(
  datasetKinds.map((kind) => [kind, englishKinds[kind].choice]),
) as Record<DatasetKind, string>;

export const englishChoices: ChoiceTexts = {
  kind: {
    label: "These data are",
    options: kindOptions,
  },
  rows_are: {
    label: "No column names the customers. Each row is",
    options: { customers: "a customer", else: "something else" },
  },
  date_order: { label: "In the dates comes first", options: { day: "the day", month: "the month" } },
  decimal_sign: {
    label: "In amounts such as 1.234 or 1,234 the decimal sign is",
    options: { point: "the point", comma: "the comma" },
  },
  collective_ids: {
    label: "Ids that may stand for many customers",
    options: { one: "count as one customer each", left_out: "are left out" },
  },
  undone_rows: {
    label: "Rows with a status such as cancelled, returned, lost or pending",
    options: { left_out: "are left out", kept: "count as purchases" },
  },
  several_rows: {
    label: "Several rows of a customer are",
    options: { contracts: "its contracts: one customer", duplicates: "duplicates: the first row counts" },
  },
  unknown_status: {
    label: "Customers with a status that is not known",
    options: { here: "are still here", gone: "are gone", left_out: "are left out" },
  },
  flag_period: {
    label: "The flagged customers left",
    options: { "12": "in the last 12 months", all: "at any time", "1": "in the last month" },
  },
  tenure_in: {
    label: "The time as a customer is in",
    options: { months: "months", years: "years" },
  },
  end_date: {
    label: "The end date is",
    options: { leaving: "the day of leaving", contract: "the end of a contract" },
  },
  revenue_period: {
    label: "The revenue is that of",
    options: { month: "a month", year: "a year", total: "all time to date" },
  },
  segments_by: {
    label: "Segments are by",
    options: { segment: "segment", satisfaction: "satisfaction" },
  },
  period_months: {
    label: "The period is",
    options: { "1": "a month", "3": "a quarter", "12": "a year" },
  },
  cohort_steps: {
    label: "Churn is that of",
    options: { last: "the last step, as for customers of today", all: "all steps, as for new customers" },
  },
  amount_months: {
    label: "An amount in a column is that of",
    options: { "1": "a month", "3": "a quarter", "12": "a year" },
  },
  customers_have: {
    label: "A customer is one with revenue in",
    options: { period: "the period itself", year: "the 12 months to its end" },
  },
  last_period: {
    label: "The last period has far fewer customers than the one before. It",
    options: { counts: "counts", left_out: "is not over and is left out" },
  },
  customers_are: {
    label: "The customers were counted",
    options: { start: "at the start", end: "at the end", average: "as an average" },
  },
  margin_is: { label: "The margin is that of", options: { total: "all customers", each: "one customer" } },
  revenue_is: {
    label: "The revenue is that of",
    options: { total: "all customers", each: "one customer" },
  },
};
