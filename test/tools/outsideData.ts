import { existsSync } from "node:fs";
import { join } from "node:path";

/** Beside the project, never in it: data that their licence keeps out (docs/mathematics.md, "Data that stays outside"). */
const folder = join(__dirname, "../../../shared/data");

/** The path of data beside the project; null where they are not at hand, and what needs them is skipped. */
export function outsideData(name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}
