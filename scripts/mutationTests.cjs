// The tests of core and functions as one suite, loaded once for a mutant and not file by file: what npm run mutation runs.
const { readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");
const fastCheck = require("fast-check");

// The same cases for every mutant, and no search for the smallest of those that fail.
fastCheck.configureGlobal({ seed: 1, endOnFailure: true });

for (const room of ["core", "functions"]) {
  const folder = resolve(__dirname, "../test", room);
  const tests = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".test.ts"));
  // largeRanges looks at time only.
  for (const name of tests.sort()) if (!name.startsWith("largeRanges")) require(join(folder, name));
}
