import { invalidArgument } from "../wire/hostError";

/** A colour as "#RRGGBB". Named colours are not supported yet. */
export function colorOf(given: unknown): string {
  if (typeof given !== "string" || !/^#[0-9a-f]{6}$/i.test(given))
    throw invalidArgument(`Not a colour as #RRGGBB: ${String(given)}`);
  return given.toUpperCase();
}
