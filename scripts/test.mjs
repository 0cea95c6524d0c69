// npm test: everything, in the order in which it fails fastest. npm test -- test/core: jest alone, on these paths.
import { mkdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { ensureBundles, ensurePackages, ensurePrograms, runTool } from "./ensure.mjs";

const jestArguments = process.argv.slice(2);

const jest = () =>
  runTool("jest/bin/jest.js", ["--ci", "--json", "--outputFile=out/jest.json", ...jestArguments], {
    stdio: ["inherit", "ignore", "inherit"],
  });

const prepare = [
  ["Packages", ensurePackages],
  ["Programs", () => ensurePrograms()],
];

const read = [
  ["Format", () => runTool("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."])],
  ["Types", () => runTool("typescript/bin/tsc", ["-p", "tsconfig.json"])],
  ["Types without DOM and Office", () => runTool("typescript/bin/tsc", ["-p", "tsconfig.pure.json"])],
  ["Lint", () => runTool("eslint/bin/eslint.js", ["--max-warnings=0", "."])],
  [
    "Arrows between the rooms",
    () =>
      runTool("dependency-cruiser/bin/dependency-cruise.mjs", ["--config", ".dependency-cruiser.cjs", "src"]),
  ],
];

const walk = [
  ["Bundles", () => ensureBundles(["page", "workbench"])],
  ["Tests", jest],
];

const steps = jestArguments.length > 0 ? [...prepare, ...walk] : [...prepare, ...read, ...walk];

mkdirSync("out", { recursive: true });
const began = Date.now();
for (const [name, step] of steps) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  // A step that fails ends the process under its own heading.
  await step();
  console.log(`   ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
/** The tests that were not run, with their files; what they need is not at hand. */
const skipped = JSON.parse(readFileSync("out/jest.json", "utf8")).testResults.flatMap(
  ({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "pending")
      .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
);
if (skipped.length > 0) {
  console.log(
    "\nNot run, because what they need is not at hand (docs/mathematics.md, data that stays outside):",
  );
  for (const test of skipped) console.log(`  ${test}`);
}
console.log(
  `\nAll ${skipped.length > 0 ? "others " : ""}passed in ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
