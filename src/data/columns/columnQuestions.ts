import type { ColumnReading } from "../dataset";
import type { ColumnName } from "../measureSource";
import type { Question } from "../question";
import type { ColumnRole } from "./columnRole";

export const nameOf = ({ header, column }: ColumnName): ColumnName => ({ header, column });

/** Which of several columns has a role; none where there is one only. */
export const whichColumn = (
  role: ColumnRole,
  first: ColumnReading,
  others: readonly ColumnReading[],
): readonly Question[] =>
  others.length === 0
    ? []
    : [{ about: role, asked: { say: "whichColumn", role, used: nameOf(first), others: others.map(nameOf) } }];

/** Whether a column may stand in for one that is not there. */
export const standsIn = (role: ColumnRole, reading: ColumnReading): Question => ({
  about: role,
  asked: { say: "standsIn", role, used: nameOf(reading) },
});

/** Whether a discount that is no share stays out of quantity times price. */
export const discountIsLeftOut = (discount: ColumnName): Question => ({
  about: "discount",
  asked: { say: "discountLeftOut", discount: nameOf(discount) },
});
