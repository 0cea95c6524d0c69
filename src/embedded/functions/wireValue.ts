import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";

/** A cell's value in a message of Office.js, with errors in the form of Microsoft's dispatcher. */
export type WireCell = number | string | boolean | null | WireError;

const errorType = "CustomFunctionError";

export interface WireError {
  readonly type: typeof errorType;
  /** Such as "#N/A". */
  readonly code: string;
  readonly message?: string;
}

export type WireValue = WireCell | readonly (readonly WireCell[])[];

/** Shown while a cell waits for the result of a custom function. */
export const busy = "#BUSY!";

/** Errors are sent to the dispatcher with `type` and returned by it with `valueType`. */
export const isWireError = (value: unknown): value is WireError =>
  typeof value === "object" &&
  value !== null &&
  ((value as WireError).type === errorType || (value as { valueType?: unknown }).valueType === errorType);

export const wireError = (code: string, message?: string): WireError => ({
  type: errorType,
  code,
  ...(message ? { message } : {}),
});

/** An argument from the engine: null where it is omitted, otherwise a matrix. */
export function toWireArgument(
  argument: FunctionVariantType,
  emptyCell: WireCell,
): readonly (readonly WireCell[])[] | null {
  if (argument.isReferenceObject())
    return toWireArgument(
      (argument as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject(),
      emptyCell,
    );
  if (argument.isArray()) return matrixOf(argument as ArrayValueObject, emptyCell);
  const value = argument as BaseValueObject;
  return value.isNull() ? null : [[toWireCell(value, emptyCell)]];
}

function matrixOf(array: ArrayValueObject, emptyCell: WireCell): WireCell[][] {
  const rows: WireCell[][] = Array.from({ length: array.getRowCount() }, () =>
    Array<WireCell>(array.getColumnCount()).fill(emptyCell),
  );
  array.iterator((value, row, column) => {
    const cells = rows[row];
    if (cells) cells[column] = value ? toWireCell(value, emptyCell) : emptyCell;
  });
  return rows;
}

function toWireCell(value: BaseValueObject, emptyCell: WireCell): WireCell {
  if (value.isNull()) return emptyCell;
  if (value.isError()) return wireError((value as unknown as ErrorValueObject).getErrorType());
  return value.getValue() as number | string | boolean;
}

/** A result for the engine. A null from the dispatcher shows as 0, as in Excel. */
export function fromWireValue(value: WireValue): BaseValueObject | ErrorValueObject | ArrayValueObject {
  if (!Array.isArray(value)) return fromWireCell(value as WireCell);
  const rows = value as readonly (readonly WireCell[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(fromWireCell)) as BaseValueObject[][],
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function fromWireCell(value: WireCell): BaseValueObject | ErrorValueObject {
  if (isWireError(value)) return ErrorValueObject.create(value.code as never);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return NumberValueObject.create(value ?? 0);
}
