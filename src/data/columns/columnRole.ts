/** What a column may be in each kind of selection, in the names of the command line's answer. */
export const listRoles = [
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

export const logRoles = [
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
  "status",
] as const;

/** Columns of revenue by period, beside the periods. */
export const wideRoles = ["customer", "segment", "currency"] as const;

export type ColumnRole = (typeof listRoles)[number] | (typeof logRoles)[number];

/** Every role once. */
export const columnRoles: readonly ColumnRole[] = [...new Set([...listRoles, ...logRoles])];

/** The user's word on a column: its number counted from 0, or null for "there is none". */
export type ColumnCorrections = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What one figure of an amount column covers. */
export type AmountPeriod = "month" | "year" | "total";
