// npm run readme: writes what the README derives from the functions between its marks.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ensurePackages, root } from "./ensure.mjs";

await ensurePackages();
const require = createRequire(import.meta.url);
require("./typescriptRequire.cjs");
const { readmeWithTables } = require("../src/build/readmeWithTables.ts");

const file = join(root, "README.md");
writeFileSync(file, readmeWithTables(readFileSync(file, "utf8")));
