import type { CellError } from "./cell";
import type { ArgumentValue } from "../parameter";

export const isCellError = (value: ArgumentValue | CellError): value is CellError =>
  typeof value === "object" && value !== null && !Array.isArray(value);
