/** A file that is never written by hand, by its path in the bundle. */
export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}
