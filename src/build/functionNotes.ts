import { churnNotes } from "./churnNotes";
import { impactNotes } from "./impactNotes";
import type { NotesOfFunction } from "./notesOfFunction";
import { valueNotes } from "./valueNotes";

/** By the id of the function. */
export const functionNotes: Readonly<Record<string, NotesOfFunction>> = {
  ...valueNotes,
  ...churnNotes,
  ...impactNotes,
};
