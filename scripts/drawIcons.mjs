// npm run icons: assets/icon.svg as the pictures that the manifest names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages, ensurePrograms, root } from "./ensure.mjs";

const sizes = [16, 32, 64, 80, 128];

await ensurePackages();
await ensurePrograms(["chromium"]);
const { chromium } = await import("playwright-core");
const { chromiumLaunch } = await import("./chromiumLaunch.mjs");

const drawing = readFileSync(join(root, "assets/icon.svg"), "utf8");
const browser = await chromium.launch(chromiumLaunch);
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    await page.screenshot({ path: join(root, `assets/icon-${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
