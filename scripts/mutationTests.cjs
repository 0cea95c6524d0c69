// The tests of core and functions as one suite, loaded once for a mutant and not file by file: what npm run mutation runs.
const { readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");
const fastCheck = require("fast-check");

// The same cases for every mutant, and no search for the smallest of those that fail.
fastCheck.configureGlobal({ seed: 1, endOnFailure: true });

const tests = ["core", "functions"].flatMap((room) => {
  const folder = resolve(__dirname, "../test", room);
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(folder, name));
});
// What looks at every function takes longest, so it comes last. Large ranges are there for their time alone.
const wide = tests.filter((path) => path.endsWith("everyFunction.test.ts"));
const own = tests.filter((path) => !wide.includes(path) && !path.endsWith("largeRanges.test.ts"));
for (const path of [...own, ...wide]) require(path);
