import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

/** Runs a line of code in a process of its own after quietPorts, and waits for the process to end. */
const run = (code: string) =>
  spawnSync(
    process.execPath,
    [
      "-r",
      "./scripts/typescriptRequire.cjs",
      "-e",
      `require("./src/embedded/node/quietPorts").quietPorts(); ${code}`,
    ],
    { cwd: root, encoding: "utf8", timeout: 30_000 },
  );

it("a port that is never closed receives its message and lets the process end", () => {
  const { status, stdout } = run(
    `const { port1, port2 } = new MessageChannel(); port1.onmessage = () => console.log("heard"); port2.postMessage(null);`,
  );
  expect(stdout).toBe("heard\n");
  expect(status).toBe(0);
});
