// npm run bench: the figures of speed and weight, measured in one run on the production bundle and the embedded workbook.
import { spawnSync } from "node:child_process";
import { ensurePackages, root } from "./ensure.mjs";

await ensurePackages();
const run = (script, ...parameters) => {
  const { status } = spawnSync(process.execPath, [`scripts/${script}`, ...parameters], {
    cwd: root,
    stdio: ["ignore", script === "run.mjs" ? "inherit" : 2, "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
};
run("build.mjs");
run("run.mjs", "src/entries/bench.ts");
