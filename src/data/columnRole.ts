/** What a column of a customer list is, in the names of the command line's answer. */
export const columnRoles = [
  "customer",
  "start",
  "end",
  "churned",
  "tenure",
  "revenue",
  "margin_rate",
  "margin_amount",
  "segment",
  "currency",
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** The user's word on a column: its number counted from 0, or null for "there is none". */
export type ColumnCorrections = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What one figure of an amount column covers. */
export type AmountPeriod = "month" | "year" | "total";
