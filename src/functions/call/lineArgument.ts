import type { LineParameter } from "../parameter";

/** A list as it came: its cells in one line. */
export interface LineArgument {
  readonly parameter: LineParameter & { readonly name: string };
  readonly cells: readonly unknown[];
}
