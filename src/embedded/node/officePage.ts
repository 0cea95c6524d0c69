import { dirname, join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import type { Book } from "../book/book";
import { type AddInWindow, type Connection, connect } from "../wire/connect";
import { staticServer } from "./staticServer";

/** An add-in's page without a screen: Microsoft's own office.js and the add-in's scripts, on the embedded workbook. */
export interface OfficePage extends Connection {
  /** The page's own window, with Office, Excel and what the add-in's scripts put there. */
  readonly window: Window & typeof globalThis & Record<string, unknown>;
  /** The errors that the page's scripts reported. */
  readonly problems: readonly string[];
  readonly close: () => void;
}

const officeFolder = (): string =>
  join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** office.js uses the protocol of desktop Excel when the page's URL says so. */
const hostInformation = (language: string): string => `_host_Info=Excel$Win32$16.01$${language}$$$$0`;

/** `scripts` are files of `folder`, run in order after office.js; the page is ready when Office.onReady says so. */
export async function openOfficePage(
  book: Book,
  folder: string,
  scripts: readonly string[],
): Promise<OfficePage> {
  const tags = ["/office/office.js", ...scripts.map((script) => `/add-in/${script}`)].map(
    (source) => `<script src="${source}"></script>`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Add-in</title>${tags.join("")}</head><body></body></html>`;
  const { origin, server } = await staticServer(
    { "/office/": officeFolder(), "/add-in/": folder },
    { "/page.html": page },
  );
  const problems: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => problems.push(error.message));
  const holder: { connection?: Connection } = {};
  const dom = await JSDOM.fromURL(`${origin}/page.html?${hostInformation(book.settings.language)}`, {
    runScripts: "dangerously",
    resources: "usable",
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      // Browsers and Node have this, jsdom does not.
      Object.assign(window, { MessageChannel });
      holder.connection = connect(book, window as unknown as AddInWindow);
    },
  });
  const window = dom.window as unknown as OfficePage["window"];
  if (dom.window.document.readyState !== "complete")
    await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  await (window as unknown as { Office: { onReady(): Promise<unknown> } }).Office.onReady();
  const close = () => {
    dom.window.close();
    server.closeAllConnections();
    server.close();
  };
  if (!holder.connection) throw new Error("The page has no wire.");
  return { window, ...holder.connection, problems, close };
}
