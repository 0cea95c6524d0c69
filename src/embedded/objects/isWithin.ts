import type { AreaFile } from "../file/workbookFile";

/** Whether an area lies within another or equals it. */
export const isWithin = (inner: AreaFile, outer: AreaFile): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
