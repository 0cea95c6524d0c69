// npm start [-- --port 3001]: the embedded workbook beside the real pane, without Excel.
import { parseArgs } from "node:util";
import { ensureBundles, ensurePackages } from "./ensure.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: process.env.PORT ?? "3000" } },
});

await ensurePackages();
await ensureBundles(["page", "workbench"]);

const { serve } = await import("./serve.mjs");
try {
  const { port } = await serve(Number(values.port));
  console.log(`Customer Worth is ready: http://localhost:${port}`);
} catch (problem) {
  if (problem.code !== "EADDRINUSE") throw problem;
  console.error(`Port ${values.port} is taken. Another one: npm start -- --port 3001`);
  process.exit(1);
}
