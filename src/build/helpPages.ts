import type { FunctionDefinition } from "../functions/functionDefinition";
import type { DerivedFile } from "./derivedFile";
import { functionNotes } from "./functionNotes";
import { helpIndex } from "./helpIndex";
import { helpPage } from "./helpPage";
import { helpPath } from "../functions/help/helpPath";

/** A page for each function and one that leads to them. Throws where a function has no notes. */
export const helpPages = (definitions: readonly FunctionDefinition[]): readonly DerivedFile[] => [
  { path: "help/index.html", content: helpIndex(definitions) },
  ...definitions.map((definition) => {
    const notes = functionNotes[definition.id];
    if (!notes) throw new Error(`${definition.id} has no notes for its help page (functionNotes.ts)`);
    return { path: helpPath(definition), content: helpPage(definition, notes) };
  }),
];
