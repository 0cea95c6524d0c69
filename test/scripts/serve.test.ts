/** @jest-environment ./test/environment.cjs */
import { mkdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { outer } from "../outer";

interface Served {
  readonly port: number;
  readonly close: () => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const { serve } = outer<{ serve: (port: number) => Promise<Served> }>("scripts/serve.mjs");

let server: Served;
beforeAll(async () => {
  mkdirSync(join(__dirname, "../../out"), { recursive: true });
  server = await serve(0);
});
afterAll(() => server.close());

/** The path is sent as it stands: no client tidies it on the way. */
const ask = (
  path: string,
  options: { method?: string; host?: string; address?: string } = {},
): Promise<Answer> =>
  new Promise((done, fail) => {
    const asked = request(
      {
        host: options.address ?? "127.0.0.1",
        port: server.port,
        path,
        method: options.method ?? "GET",
        headers: { host: options.host ?? `localhost:${server.port}` },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part: string) => (body += part));
        response.on("end", () => done({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    asked.on("error", fail).end();
  });

describe("the server of the embedded workbook", () => {
  it.each([
    ["/office/office.js", "text/javascript; charset=utf-8"],
    ["/assets/icon-32.png", "image/png"],
    ["/assets/sample-customers.csv", "text/csv; charset=utf-8"],
  ])("serves %s as %s, under a policy that names no other host", async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    expect(headers["content-security-policy"]).not.toMatch(/https?:|\*|unsafe/);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each([
    "/../package.json",
    "/assets/../package.json",
    "/assets/%2e%2e/package.json",
    "/assets/..%2fpackage.json",
    "/office/..%5c..%5cpackage.json",
    "/assets//../../package.json",
    "/assets/%00",
    "/%",
    "/.git/config",
    "/assets/",
    "http://localhost/../package.json",
  ])("finds nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe("");
  });

  it("answers to this machine's names only", async () => {
    expect((await ask("/assets/icon.svg", { host: "evil.example" })).status).toBe(403);
    expect((await ask("/assets/icon.svg", { host: "localhost.evil.example" })).status).toBe(403);
  });

  it("takes no other method than reading", async () => {
    expect((await ask("/assets/icon.svg", { method: "POST" })).status).toBe(405);
    const head = await ask("/assets/icon.svg", { method: "HEAD" });
    expect([head.status, head.body]).toEqual([200, ""]);
  });
});
