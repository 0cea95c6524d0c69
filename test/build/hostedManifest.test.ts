import { readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentHost, hostedManifest } from "../../src/build/hostedManifest";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const count = (text: string, part: string): number => text.split(part).length - 1;

describe("the manifest of a host", () => {
  it("has that host in every place where the developer's machine stood", () => {
    const hosted = hostedManifest(manifest, "https://addin.example.com/worth/");
    expect(hosted).not.toContain("localhost");
    expect(count(hosted, "https://addin.example.com/worth/")).toBe(count(manifest, developmentHost));
  });

  it("is the same whether or not the address ends in a slash", () => {
    expect(hostedManifest(manifest, "https://addin.example.com/worth")).toBe(
      hostedManifest(manifest, "https://addin.example.com/worth/"),
    );
  });

  it.each(["http://addin.example.com/", "addin.example.com", "https://addin.example.com/?a=1", ""])(
    "is refused for an address that Excel cannot load from: %p",
    (host) => {
      expect(() => hostedManifest(manifest, host)).toThrow();
    },
  );
});
