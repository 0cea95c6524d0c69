import type { IncomingError } from "./cell";

/** Recognised by its form, because the class belongs to Office: an object with a code such as "#REF!". */
export const isIncomingError = (value: unknown): value is IncomingError =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  value.code.startsWith("#");
