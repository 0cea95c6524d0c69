import type { FunctionDefinition } from "../functions/functionDefinition";
import { helpPath } from "../functions/help/helpPath";
import type { HelpWords } from "../functions/help/helpTexts";
import type { DerivedFile } from "./derivedFile";
import { helpIndex } from "./helpIndex";
import { helpPage } from "./helpPage";

/** A page for each function and one that leads to them. */
export const helpPages = (
  definitions: readonly FunctionDefinition[],
  words: HelpWords,
): readonly DerivedFile[] => [
  { path: "help/index.html", content: helpIndex(definitions, words) },
  ...definitions.map((definition) => ({
    path: helpPath(definition),
    content: helpPage(definition, words),
  })),
];
