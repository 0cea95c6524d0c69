import type { Chosen, OpenChoice } from "../choice";
import type { DateOrder, DateReading } from "../cells/dateReading";

/** A choice, where the data ask for it. */
export const openChoice = (
  isOpen: boolean,
  name: OpenChoice["name"],
  value: string,
  confirmed: boolean,
): readonly OpenChoice[] => (isOpen ? [{ name, value, confirmed }] : []);

/** A choice that only a person can settle, and what is taken until then. */
export const askedChoice = (
  isOpen: boolean,
  name: OpenChoice["name"],
  chosen: Chosen,
  otherwise: string,
): readonly OpenChoice[] => openChoice(isOpen, name, chosen[name] ?? otherwise, chosen[name] !== undefined);

/** The order of day and month, where dates that are texts do not show it. */
export const dateOrderChoice = (
  { order, isSettled }: Pick<DateReading, "order" | "isSettled">,
  said: DateOrder | undefined,
): readonly OpenChoice[] => openChoice(!isSettled, "date_order", order ?? "day", said !== undefined);
