// npm run mutation: changes core and functions in small ways and looks whether a test notices. Takes most of an hour on two busy processors.
import { ensurePackages, runTool } from "./ensure.mjs";

await ensurePackages();
runTool("@stryker-mutator/core/bin/stryker.js", ["run", ...process.argv.slice(2)]);
