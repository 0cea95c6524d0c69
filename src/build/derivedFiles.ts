import { all } from "../functions/all";
import { functionsMetadata } from "./functionsMetadata";

/** A file that is never written by hand, by its path in the bundle. */
export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}

/** What the bundle holds beside its scripts and pages. `helpBase` is the address of the help page, if there is one. */
export const derivedFiles = (helpBase?: string): readonly DerivedFile[] => [
  { path: "functions.json", content: `${JSON.stringify(functionsMetadata(all, helpBase), null, 2)}\n` },
];
