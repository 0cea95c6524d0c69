import { execFile } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

export interface EntryRun {
  readonly status: number;
  /** Standard output, each line read as JSON. */
  readonly lines: readonly unknown[];
}

/** Runs an entry of the command line as npm does. */
export const runEntry = (entry: string, parameters: readonly string[]): Promise<EntryRun> =>
  new Promise((resolve, reject) => {
    const program = ["scripts/run.mjs", `src/entries/${entry}.ts`, ...parameters];
    execFile(process.execPath, program, { cwd: root }, (error, stdout, stderr) => {
      const lines = stdout.split("\n").filter((line) => line !== "");
      try {
        const status = error === null ? 0 : Number(error.code);
        resolve({ status, lines: lines.map((line) => JSON.parse(line) as unknown) });
      } catch {
        reject(new Error(`${entry} printed what is no JSON: ${stdout}${stderr}`));
      }
    });
  });
