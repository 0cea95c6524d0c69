// The server of the embedded workbook: files of ours and Microsoft's Office.js, for this machine alone.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { root } from "./ensure.mjs";

const { headerOfWorkbench, headerOnOwnHost } = createRequire(import.meta.url)("./contentSecurityPolicy.cjs");

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Address prefixes and the folders that stand for them, tried in this order. */
const folders = [
  ["/office/", "node_modules/@microsoft/office-js/dist"],
  ["/assets/", "assets"],
  ["/", "out/workbench"],
  ["/", "out/page"],
];

/** The file behind an address, or undefined: nothing outside the folders can be named. */
const fileAt = async (address) => {
  const path = normalize(address === "/" ? "/index.html" : address).replaceAll("\\", "/");
  if (path.includes("\0") || path.split("/").some((part) => part.startsWith("."))) return undefined;
  for (const [prefix, folder] of folders) {
    if (!path.startsWith(prefix)) continue;
    const file = join(root, folder, path.slice(prefix.length));
    const facts = await stat(file).catch(() => undefined);
    if (facts?.isFile()) return { file, size: facts.size };
  }
  return undefined;
};

const pathOf = (url) => {
  try {
    return decodeURIComponent(url.split("?")[0]);
  } catch {
    return undefined;
  }
};

const ownHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const answer = async (request, response) => {
  const refuse = (status) => response.writeHead(status, { "Content-Type": "text/plain" }).end();
  if (!ownHost.test(request.headers.host ?? "")) return refuse(403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
  const address = pathOf(request.url ?? "");
  const found = address?.startsWith("/") ? await fileAt(address) : undefined;
  if (!found) return refuse(404);
  response.writeHead(200, {
    "Content-Type": contentTypes[extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Content-Security-Policy": address === "/" ? headerOfWorkbench : headerOnOwnHost,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(found.file)
    .on("error", () => response.destroy())
    .pipe(response);
};

const listen = (host, port) =>
  new Promise((done, fail) => {
    const server = createServer((request, response) => void answer(request, response));
    server.once("error", fail).listen(port, host, () => done(server));
  });

/** Serves on this machine's own addresses only; port 0 takes any free one. Returns its port and how to end it. */
export const serve = async (port) => {
  const first = await listen("127.0.0.1", port);
  const taken = first.address().port;
  const second = await listen("::1", taken).catch(() => undefined);
  const close = () => [first, second].forEach((server) => server?.close());
  return { port: taken, close };
};
