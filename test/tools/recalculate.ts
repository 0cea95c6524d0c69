import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type * as AreaAddress from "../../src/embedded/file/areaAddress";
import type * as ReadXlsx from "../../src/embedded/file/readXlsx";
import { outer } from "../outer";
import { libreOffice } from "./libreOffice";
import { temporaryFolder } from "./temporaryFolder";

/** What the cells of a file hold, errors as their text: by the sheet's name, then by address such as "B3". */
export type CellValues = ReadonlyMap<string, ReadonlyMap<string, number | string | boolean>>;

/**
 * The files as LibreOffice calculates them, the values that they bring left aside; to the 15 digits that it writes.
 * The test file names the environment at its head (test/outer.ts).
 */
export const recalculate = async (files: readonly Uint8Array[]): Promise<readonly CellValues[]> =>
  Promise.all((await throughLibreOffice(files)).map(cellValues));

/** The files as LibreOffice writes them after it has read and calculated them, all in one call. */
export const throughLibreOffice = (files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  temporaryFolder(async (folder) => {
    const names = files.map((_, index) => `${index}.xlsx`);
    const path = (name: string) => join(folder, name);
    await Promise.all(files.map((bytes, index) => writeFile(path(`${index}.xlsx`), bytes)));
    const out = await libreOffice(folder, "xlsx", names.map(path));
    return Promise.all(names.map((name) => readFile(join(out, name))));
  });

/** What the cells of an .xlsx file hold, as the file says. */
export async function cellValues(bytes: Uint8Array): Promise<CellValues> {
  const { readXlsx } = outer<typeof ReadXlsx>("src/embedded/file/readXlsx");
  const { areaAddress } = outer<typeof AreaAddress>("src/embedded/file/areaAddress");
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Map(
        cells.flatMap((cell) => {
          const value = cell.error ?? cell.value;
          return value === undefined ? [] : [[areaAddress({ ...cell, rows: 1, columns: 1 }), value] as const];
        }),
      ),
    ]),
  );
}
