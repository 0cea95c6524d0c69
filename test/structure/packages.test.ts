import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(root, path), "utf8")) as Content;

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly dev?: boolean }>
  >;
}

const own = read<Package>("package.json");
const lock = read<Lock>("package-lock.json");
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("the packages", () => {
  it("are pinned to one version each", () => {
    const loose = Object.entries(own.devDependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("are all bundled: nothing is installed with the add-in", () => {
    expect(own.dependencies).toBeUndefined();
    expect(installed.filter(([, { dev }]) => dev !== true).map(([path]) => path)).toEqual([]);
  });

  it("do not include the stranger that has Office.js's old name", () => {
    expect(own.devDependencies).not.toHaveProperty("office-js");
    expect(
      installed.map(([path]) => path).filter((path) => /(^|\/)node_modules\/office-js$/.test(path)),
    ).toEqual([]);
  });

  it("are checked by content, whatever registry they come from", () => {
    const withAddress = installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path);
    const unchecked = installed
      .filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))
      .map(([path]) => path);
    expect({ withAddress, unchecked }).toEqual({ withAddress: [], unchecked: [] });
  });

  it.each(["preact", "@preact/signals", "@preact/signals-core", "@microsoft/office-js-helpers"])(
    "ship %s under the MIT licence",
    (name) => {
      expect(read<Package>(`node_modules/${name}/package.json`).license).toBe("MIT");
    },
  );
});
