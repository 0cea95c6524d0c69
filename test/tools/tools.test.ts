/** @jest-environment ./test/environment.cjs */
import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type * as PackageParts from "../../src/embedded/file/packageParts";
import type * as WriteXlsx from "../../src/embedded/file/writeXlsx";
import { everything } from "../embedded/file/everything";
import { outer } from "../outer";
import { renderPictures } from "./renderPictures";
import { runProgram } from "./runProgram";
import { validateOpenXml } from "./validateOpenXml";

const { writeXlsx } = outer<typeof WriteXlsx>("src/embedded/file/writeXlsx");
const { closePackage, openPackage, rewriteParts } = outer<typeof PackageParts>(
  "src/embedded/file/packageParts",
);

it("a missing program is named, and what brings it", async () => {
  await expect(runProgram("/usr/bin/no-such-program", [], "the package x")).rejects.toThrow(
    "/usr/bin/no-such-program is missing: install the package x.",
  );
});

it("a program that fails is named, with its complaint", async () => {
  await expect(runProgram("/bin/ls", ["/no-such-folder"], "coreutils")).rejects.toThrow(
    /\/bin\/ls failed: .*no-such-folder/,
  );
});

it("the validator finds a font's children out of order", async () => {
  const parts = rewriteParts(openPackage(await writeXlsx(everything)), /styles\.xml$/, (xml) =>
    xml.replace(/(<sz val="14"\/>)(.*?)(<\/font>)/, "$2$1$3"),
  );
  const findings = await validateOpenXml(closePackage(parts));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain("/xl/styles.xml");
});

it("each printed page becomes a picture", async () => {
  const pictures = await renderPictures(await writeXlsx(everything));
  // A page for the data, and two for the case: it breaks after row 20.
  expect(pictures).toHaveLength(3);
  expect((await readFile(pictures[0]!)).subarray(1, 4).toString()).toBe("PNG");
  await rm(dirname(dirname(pictures[0]!)), { recursive: true });
});
