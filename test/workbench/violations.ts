import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** What axe finds wrong in the pane as it is now. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
