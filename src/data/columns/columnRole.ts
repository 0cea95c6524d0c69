import type { DatasetKind } from "../datasetKind";

/** What a column may be in each kind of selection, in the names of the command line's answer. */
const listRoles = [
  "customer",
  "start",
  "end",
  "churned",
  "tenure",
  "revenue",
  "margin_rate",
  "margin_amount",
  "segment",
  "satisfaction",
  "currency",
] as const;

const logRoles = [
  "customer",
  "date",
  "amount",
  "quantity",
  "price",
  "discount",
  "margin_amount",
  "document",
  "segment",
  "currency",
] as const;

export type ColumnRole = (typeof listRoles)[number] | (typeof logRoles)[number];

/** Cohort tables and key figures are read by their shape and labels, not by columns. */
export const rolesOf: Readonly<Record<DatasetKind, readonly ColumnRole[]>> = {
  list: listRoles,
  log: logRoles,
  cohort: [],
  figures: [],
};

/** The user's word on a column: its number counted from 0, or null for "there is none". */
export type ColumnCorrections = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What one figure of an amount column covers. */
export type AmountPeriod = "month" | "year" | "total";
