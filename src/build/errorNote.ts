import type { ExampleValue } from "../functions/example";

/** A call that gives an error, and when that is. */
export interface ErrorNote {
  readonly when: string;
  readonly given: Readonly<Record<string, ExampleValue>>;
}
