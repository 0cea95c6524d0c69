import type { ColumnRole } from "../../data/columns/columnRole";

/** What a column may be, as labels. */
export const englishRoles: Readonly<Record<ColumnRole, string>> = {
  customer: "Customer",
  start: "Start date",
  end: "End date",
  churned: "Churn flag",
  tenure: "Months as a customer",
  revenue: "Revenue",
  margin_rate: "Margin rate",
  margin_amount: "Margin amount",
  segment: "Segment",
  satisfaction: "Satisfaction",
  currency: "Currency",
  date: "Date",
  amount: "Amount",
  quantity: "Quantity",
  discount: "Discount",
  price: "Price",
  document: "Invoice or order number",
  status: "Status of the purchase",
};
