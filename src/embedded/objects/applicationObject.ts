import type { Book } from "../book/book";
import type { RemoteObject } from "../wire/remoteObject";

export function applicationObject(book: Book): RemoteObject {
  const { language, calculationMode } = book.settings;
  const separator = (type: "decimal" | "group") =>
    new Intl.NumberFormat(language).formatToParts(1234567.8).find((part) => part.type === type)?.value ?? "";
  return {
    name: "Application",
    scalars: {
      CalculationMode: { get: () => calculationMode },
      CalculationState: { get: () => "Done" },
      DecimalSeparator: { get: () => separator("decimal") },
      ThousandsSeparator: { get: () => separator("group") },
      UseSystemSeparators: { get: () => true },
    },
    objects: {
      CultureInfo: () => ({
        name: "CultureInfo",
        scalars: { Name: { get: () => language } },
        objects: {
          NumberFormat: () => ({
            name: "NumberFormatInfo",
            scalars: {
              NumberDecimalSeparator: { get: () => separator("decimal") },
              NumberGroupSeparator: { get: () => separator("group") },
            },
          }),
        },
      }),
    },
    methods: {
      Calculate: () => book.calculation.recalculateAll(),
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
