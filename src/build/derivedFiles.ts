import { all } from "../functions/definitions/all";
import type { DerivedFile } from "./derivedFile";
import { functionsMetadata } from "./functionsMetadata";
import { englishHelp } from "../locales/english/englishHelp";
import { helpPages } from "./helpPages";

/** What the bundle holds beside its scripts and pages, for the address that it is served from. */
export const derivedFiles = (host: string): readonly DerivedFile[] => [
  {
    path: "functions.json",
    content: `${JSON.stringify(functionsMetadata(all, host, englishHelp), null, 2)}\n`,
  },
  ...helpPages(all, englishHelp),
];
