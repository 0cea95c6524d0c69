import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./runProgram";

/** LibreOffice trusts the values that a file brings, unless its profile says "always recalculate" (0). */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Converts files of a folder with a fresh profile; the results lie in the folder `out` of it. */
export async function libreOffice(
  folder: string,
  format: "xlsx" | "pdf",
  files: readonly string[],
): Promise<string> {
  const user = join(folder, "profile", "user");
  const out = join(folder, "out");
  await mkdir(user, { recursive: true });
  await writeFile(join(user, "registrymodifications.xcu"), profile);
  const home = pathToFileURL(join(folder, "profile")).href;
  await runProgram(
    "/usr/bin/soffice",
    [`-env:UserInstallation=${home}`, "--headless", "--convert-to", format, "--outdir", out, ...files],
    "LibreOffice Calc (Debian: libreoffice-calc)",
  );
  return out;
}
