/**
 * A module of the project as Node itself loads it, outside jest's module system; `path` starts at the project's
 * root and has no ending. The test file names its environment at its head: `@jest-environment ./test/environment.cjs`.
 *
 *     const { readCsv } = outer<typeof import("../src/embedded/file/readCsv")>("src/embedded/file/readCsv");
 */
export function outer<Module>(path: string): Module {
  const { outerRequire } = globalThis as { outerRequire?: (path: string) => unknown };
  if (!outerRequire)
    throw new Error(`${path}: the test file lacks "@jest-environment ./test/environment.cjs"`);
  return outerRequire(path) as Module;
}
