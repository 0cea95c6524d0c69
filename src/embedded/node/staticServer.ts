import { createReadStream, existsSync, statSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** Folders by the first part of the URL path: { "/office/": ".../dist" }. */
export type Folders = Readonly<Record<string, string>>;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves files, and pages given as text, on this machine only. */
export async function staticServer(
  folders: Folders,
  pages: Readonly<Record<string, string>>,
): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    const page = pages[path];
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const file =
      prefix === undefined ? "" : join(folders[prefix] ?? "", normalize(`/${path.slice(prefix.length)}`));
    response.setHeader(
      "content-type",
      page === undefined ? (types[extname(file)] ?? "application/octet-stream") : types[".html"]!,
    );
    response.setHeader(
      "content-security-policy",
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'",
    );
    if (page !== undefined) return void response.end(page);
    if (file === "" || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
