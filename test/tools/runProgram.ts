import { execFile } from "node:child_process";

/**
 * Runs a program to its end and gives what it printed.
 *
 * @throws naming the program and the package that brings it, where it is missing or fails.
 */
export const runProgram = (
  program: string,
  parameters: readonly string[],
  bringer: string,
): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, parameters, { timeout: 120_000, maxBuffer: 2 ** 26 }, (error, output, complaint) => {
      if (!error) resolve(output);
      else if (error.code === "ENOENT") reject(new Error(`${program} is missing: install ${bringer}.`));
      else reject(new Error(`${program} failed: ${complaint || error.message}`));
    });
  });
