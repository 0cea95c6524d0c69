import type { OpenChoice } from "../choice";
import type { DateOrder, DateReading } from "../cells/dateReading";

/** A choice, where the data ask for it. */
export const openChoice = (
  isOpen: boolean,
  name: OpenChoice["name"],
  value: string,
  confirmed: boolean,
): readonly OpenChoice[] => (isOpen ? [{ name, value, confirmed }] : []);

/** The order of day and month, where dates that are texts do not show it. */
export const dateOrderChoice = (
  { order, isSettled }: Pick<DateReading, "order" | "isSettled">,
  said: DateOrder | undefined,
): readonly OpenChoice[] => openChoice(!isSettled, "date_order", order ?? "day", said !== undefined);
