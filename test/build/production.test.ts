import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const root = join(__dirname, "../..");
const host = "https://addin.example.com/worth/";
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let folder: string;
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const kilobytes = (name: string): number => gzipSync(readFileSync(join(folder, name))).length / 1000;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "customer-worth-"));
  const tool = join(root, "node_modules/webpack-cli/bin/cli.js");
  const target = ["--env", "target=production", "--env", `host=${host}`, "--mode", "production"];
  execFileSync(process.execPath, [tool, ...target, "--output-path", folder], { cwd: root, stdio: "pipe" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the production bundle", () => {
  it("holds every file that its manifest names", () => {
    const addresses = [...read("manifest.xml").matchAll(/"(https:\/\/addin[^"]*)"/g)].map(
      ([, address]) => address!,
    );
    expect(addresses.length).toBeGreaterThan(8);
    const missing = addresses.filter((address) => !existsSync(join(folder, address.slice(host.length))));
    expect(missing).toEqual([]);
  });

  it("knows nothing of the developer's machine, and nothing of the embedded workbook", () => {
    for (const name of readdirSync(folder).filter((one) => /\.(js|html|css|json|xml)$/.test(one))) {
      expect(read(name)).not.toMatch(/localhost|127\.0\.0\.1|univer/i);
    }
    expect(readdirSync(folder).filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  it("has a page that states its policy before it loads anything, and loads Office.js before our scripts", () => {
    const page = read("taskpane.html");
    const places = ["Content-Security-Policy", officeAddress, "functions.js", "taskpane.js"].map((part) =>
      page.indexOf(part),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(page.indexOf("<link")).toBeGreaterThan(places[0]!);
    expect(page).not.toMatch(/<!-- (office|policy) -->|unsafe|<script[^>]*>[^<]/);
  });

  it("describes the functions that it associates", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: readonly { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["CLV", "CHURNRATE", "RETENTIONIMPACT"]),
    );
  });

  it("holds the help page of each of them at its address, and their stylesheet", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: readonly { helpUrl: string }[] };
    const addresses = [...functions.map(({ helpUrl }) => helpUrl), `${host}help/help.css`];
    const missing = addresses.filter((address) => !existsSync(join(folder, address.slice(host.length))));
    expect(addresses.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  // docs/office.md, "Size and loading": 20 kB for the functions, 25 kB for the pane on top, zipped.
  it("is small", () => {
    expect(kilobytes("functions.js")).toBeLessThanOrEqual(20);
    expect(kilobytes("taskpane.js")).toBeLessThanOrEqual(25);
  });
});
