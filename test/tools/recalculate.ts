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
 * The files as LibreOffice calculates them, the values that they bring left aside. All files go in one call.
 * The test file names the environment at its head (test/outer.ts).
 */
export const recalculate = (files: readonly Uint8Array[]): Promise<readonly CellValues[]> =>
  temporaryFolder(async (folder) => {
    const names = files.map((_, index) => `${index}.xlsx`);
    await Promise.all(files.map((bytes, index) => writeFile(join(folder, names[index]!), bytes)));
    const out = await libreOffice(
      folder,
      "xlsx",
      names.map((name) => join(folder, name)),
    );
    return Promise.all(names.map(async (name) => cellValues(await readFile(join(out, name)))));
  });

/** What the cells of an .xlsx file hold, as the file says. */
export const cellValues = async (bytes: Uint8Array): Promise<CellValues> => {
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
};
