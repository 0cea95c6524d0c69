import type { Question } from "../question";
import type { ColumnRole } from "./columnRole";

/** The role that a question is about, where it asks which column has it. */
export function roleOf({ asked }: Question): ColumnRole | null {
  if (asked.say === "whichColumn" || asked.say === "standsIn") return asked.role;
  return asked.say === "discountLeftOut" ? "discount" : null;
}

/** The roles of which the columns are still to be confirmed, each once. */
export const openColumns = (questions: readonly Question[]): readonly ColumnRole[] => [
  ...new Set(questions.map(roleOf).filter((role) => role !== null)),
];
