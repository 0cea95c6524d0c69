// npm run excel: serves the add-in on https://localhost:3000 and loads it into desktop Excel.
import { ensurePackages, runTool } from "./ensure.mjs";

if (process.platform === "linux") {
  console.error("Desktop Excel runs on Windows and macOS only. `npm start` shows the add-in without Excel.");
  process.exit(1);
}
await ensurePackages();
runTool("office-addin-debugging/cli.js", [
  "start",
  "manifest.xml",
  "desktop",
  "--dev-server",
  "npx webpack serve --env target=production --mode development",
  "--dev-server-port",
  "3000",
]);
