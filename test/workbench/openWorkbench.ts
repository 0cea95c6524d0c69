import type { Browser, Frame, LaunchOptions, Page } from "playwright-core";
import { outer } from "../outer";

export interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  readonly origin: string;
  /** Uncaught errors of the page and of the pane. */
  readonly errors: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** The workbench as `npm start` serves it, in Chromium. */
export async function openWorkbench(query = ""): Promise<Workbench> {
  const { chromium } = outer<typeof import("playwright-core")>("node_modules/playwright-core");
  const { chromiumLaunch } = outer<{ chromiumLaunch: LaunchOptions }>("scripts/chromiumLaunch.mjs");
  const { serve } = outer<{ serve(port: number): Promise<{ port: number; close(): void }> }>(
    "scripts/serve.mjs",
  );
  const server = await serve(0);
  const browser: Browser = await chromium.launch(chromiumLaunch);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  const origin = `http://localhost:${server.port}`;
  await page.goto(`${origin}/${query}`);
  await page.waitForFunction(() => "embeddedWorkbook" in window);
  const frame = await (await page.waitForSelector("#pane")).contentFrame();
  if (!frame) throw new Error("The workbench has no pane.");
  await frame.getByRole("button", { name: "Use my selection" }).waitFor();
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, pane: frame, origin, errors, requests, close };
}
