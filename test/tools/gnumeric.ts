import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { runProgram } from "./runProgram";
import { temporaryFolder } from "./temporaryFolder";

/** The cells of a file's sheet from A1 as Gnumeric calculates them, as unrounded text; "" is an empty cell. */
export const gnumeric = (bytes: Uint8Array, sheet: string): Promise<readonly (readonly string[])[]> =>
  temporaryFolder(async (folder) => {
    const [file, out] = [join(folder, "file.xlsx"), join(folder, "file.csv")];
    await writeFile(file, bytes);
    const options = `separator=, format=raw sheet='${sheet}'`;
    await runProgram(
      "/usr/bin/ssconvert",
      ["--recalc", "--export-type=Gnumeric_stf:stf_assistant", "--export-options", options, file, out],
      "Gnumeric (Debian: gnumeric)",
    );
    return Papa.parse<string[]>(await readFile(out, "utf8")).data;
  });
