import type { ColumnRole } from "./columnRole";
import type { ColumnReading, Question } from "../dataset";

const roleNames: Readonly<Record<ColumnRole, string>> = {
  customer: "the customer",
  start: "the start date",
  end: "the end date",
  churned: "the churn flag",
  tenure: "the months as a customer",
  revenue: "the revenue",
  margin_rate: "the margin rate",
  margin_amount: "the margin",
  segment: "the segment",
  satisfaction: "the satisfaction",
  currency: "the currency",
  date: "the date",
  amount: "the amount",
  quantity: "the quantity",
  price: "the price",
  discount: "the discount",
  document: "the number of the invoice or order",
};

const quote = (reading: ColumnReading): string => `"${reading.header}"`;

/** Which of several columns has a role; none where there is one only. */
export const whichColumn = (
  role: ColumnRole,
  first: ColumnReading,
  others: readonly ColumnReading[],
): readonly Question[] =>
  others.length === 0
    ? []
    : [
        {
          about: role,
          text: `More than one column could be ${roleNames[role]}: ${quote(first)} is used, ${others.map(quote).join(" and ")} not. Is that right?`,
        },
      ];

/** Whether a column may stand in for one that is not there. */
export const standsIn = (role: ColumnRole, reading: ColumnReading): Question => ({
  about: role,
  text: `No column holds ${roleNames[role]} by its name: ${quote(reading)} stands in for it. Is that right?`,
});

/** Whether a discount that is no share stays out of quantity times price. */
export const discountIsLeftOut = (header: string): Question => ({
  about: "discount",
  text: `The column "${header}" holds no shares from 0 to 1, so it is not taken off quantity times price. Is that right?`,
});
