import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libreOffice } from "./libreOffice";
import { runProgram } from "./runProgram";

/** The pages of an .xlsx file as LibreOffice prints them: the paths of one picture a page, left for the caller. */
export async function renderPictures(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "customer-worth-pages-"));
  const file = join(folder, "file.xlsx");
  await writeFile(file, bytes);
  const out = await libreOffice(folder, "pdf", [file]);
  await runProgram(
    "/usr/bin/pdftoppm",
    ["-png", "-r", "80", join(out, "file.pdf"), join(out, "page")],
    "Poppler's tools (Debian: poppler-utils)",
  );
  const pictures = (await readdir(out)).filter((name) => name.endsWith(".png"));
  return pictures.sort().map((name) => join(out, name));
}
