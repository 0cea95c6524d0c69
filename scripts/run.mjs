// node scripts/run.mjs src/entries/formula.ts ...: runs a TypeScript entry of ours in this process, with what it
// needs in place. Standard output belongs to the entry alone.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { ensureBundles, ensurePackages, root } from "./ensure.mjs";

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error("Usage: node scripts/run.mjs src/entries/NAME.ts [arguments]");

await ensurePackages();
await ensureBundles(["page"]);

// npm runs its scripts in the project's folder; file names are meant from where the person stands.
const isNpmScript = ["formula", "case"].includes(process.env.npm_lifecycle_event);
if (isNpmScript && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

const require = createRequire(import.meta.url);
require("./typescriptRequire.cjs");
const file = resolve(root, entry);
process.argv = [process.argv[0], file, ...rest];
require(file);
