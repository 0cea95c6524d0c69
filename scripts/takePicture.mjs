// npm run screenshot: the README's picture, docs/workbench.png: the sample list, its case, and the pane beside it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBundles, ensurePackages, ensurePrograms, root } from "./ensure.mjs";

await ensurePackages();
await ensurePrograms(["chromium"]);
await ensureBundles(["page", "workbench"]);

const { chromium } = await import("playwright-core");
const { serve } = await import("./serve.mjs");
const { chromiumLaunch } = await import("./chromiumLaunch.mjs");

const { port, close } = await serve(0);
const browser = await chromium.launch(chromiumLaunch);
try {
  const page = await browser.newPage({ viewport: { width: 1800, height: 980 } });
  await page.goto(`http://localhost:${port}/`);
  await page.waitForFunction(() => "embeddedWorkbook" in window);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("button", { name: "Use my selection" }).waitFor();
  await page.evaluate(() => {
    const { book } = window.embeddedWorkbook;
    book.select({
      sheet: book.findSheet("Customers"),
      areas: [{ row: 0, column: 0, rows: 2001, columns: 8 }],
    });
  });
  await pane.getByRole("button", { name: "Use my selection" }).click();
  await pane.getByLabel("Cost of the programme").fill("2000000");
  await pane.getByLabel("One-off cost in year 0").fill("1500000");
  await pane.getByRole("button", { name: /^Build/ }).click();
  await pane.getByText("Retention case created").waitFor();
  await page.waitForTimeout(1500);
  mkdirSync(join(root, "docs"), { recursive: true });
  await page.screenshot({ path: join(root, "docs/workbench.png") });
} finally {
  await browser.close();
  close();
}
