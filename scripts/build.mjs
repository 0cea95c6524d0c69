// npm run build [-- --env host=https://addin.example.com/]: the files for any static host, in dist/.
import { ensurePackages, runTool } from "./ensure.mjs";

await ensurePackages();
runTool("webpack-cli/bin/cli.js", [
  "--env",
  "target=production",
  "--mode",
  "production",
  ...process.argv.slice(2),
]);
