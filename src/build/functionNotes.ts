import { churnNotes } from "./churnNotes";
import { impactNotes } from "./impactNotes";
import type { FunctionNotes } from "./notes";
import { valueNotes } from "./valueNotes";

/** By the id of the function. */
export const functionNotes: Readonly<Record<string, FunctionNotes>> = {
  ...valueNotes,
  ...churnNotes,
  ...impactNotes,
};
