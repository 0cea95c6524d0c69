import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "xml2js";
import { outsideData } from "../tools/outsideData";
import { developmentHost } from "../../src/build/hostedManifest";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const schemas = outsideData("manifest-xsd");

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

interface ParsedNode {
  readonly "#name": string;
  readonly $?: Record<string, string>;
  readonly _?: string;
  readonly $$?: readonly ParsedNode[];
}

const toNode = (parsed: ParsedNode): Node => ({
  name: parsed["#name"],
  attributes: parsed.$ ?? {},
  text: parsed._ ?? "",
  children: (parsed.$$ ?? []).map(toNode),
});

function parse(xml: string): Node {
  let found: Node | undefined;
  new Parser({ explicitChildren: true, preserveChildrenOrder: true, explicitRoot: false }).parseString(
    xml,
    (problem: Error | null, parsed: ParsedNode) => {
      if (problem) throw problem;
      found = toNode(parsed);
    },
  );
  return found!;
}

const manifest = parse(text);

const descendants = (node: Node): readonly Node[] =>
  node.children.flatMap((child) => [child, ...descendants(child)]);
const all = descendants(manifest);
const named = (name: string, within: Node = manifest): readonly Node[] =>
  descendants(within).filter((node) => node.name === name);
function one(name: string, within: Node = manifest): Node {
  const found = named(name, within);
  expect(found).toHaveLength(1);
  return found[0]!;
}
const childNames = (node: Node): readonly string[] => node.children.map((child) => child.name);
const topLevel = (name: string): Node => manifest.children.find((child) => child.name === name)!;
const extensionPoint = (type: string): Node =>
  named("ExtensionPoint").find((node) => node.attributes["xsi:type"] === type)!;

const resources = one("Resources").children.flatMap((group) => group.children);
const valueOf = (id: string | undefined): string =>
  resources.find((resource) => resource.attributes.id === id)!.attributes.DefaultValue!;
const references = all.flatMap((node) => node.attributes.resid ?? []);
const addresses = all
  .flatMap((node) => Object.values(node.attributes))
  .filter((value) => value.includes("://localhost"));

/** Width and height as the picture's own header has them (PNG specification 11.2.2: IHDR). */
function pixelSize(picture: string): readonly [number, number] {
  const bytes = readFileSync(picture);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const pictureAt = (address: string): string => join(root, address.slice(developmentHost.length));

describe("the manifest", () => {
  it("has its elements in the order that Microsoft's schema asks for", () => {
    expect(childNames(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(childNames(one("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    const host = one("VersionOverrides").children[0]!.children[0]!;
    expect(childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(childNames(extensionPoint("CustomFunctions"))).toEqual(["Script", "Page", "Metadata"]);
    expect(childNames(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(one("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(childNames(one("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(childNames(one("Control"))).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(childNames(one("Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  it("has an id and a version of the right form", () => {
    expect(one("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one("Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("names a resource for every reference, each once, and none that nobody refers to", () => {
    const ids = resources.map((resource) => resource.attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(references)].sort()).toEqual([...ids].sort());
  });

  it("keeps the lengths that Excel allows", () => {
    const lengths = (group: string): readonly number[] =>
      one(group).children.map((string) => string.attributes.DefaultValue!.length);
    expect(Math.max(...references.map((reference) => reference.length))).toBeLessThanOrEqual(32);
    expect(Math.max(...lengths("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(topLevel("DisplayName").attributes.DefaultValue!.length).toBeLessThanOrEqual(125);
    expect(topLevel("Description").attributes.DefaultValue!.length).toBeLessThanOrEqual(250);
  });

  it("knows one address, over https", () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(developmentHost)).toBe(true);
    expect(text).not.toMatch(/"http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)/);
    expect(named("AppDomain")).toEqual([]);
  });

  it("runs functions and pane in one long-lived runtime", () => {
    const runtime = one("Runtime").attributes;
    expect(runtime.lifetime).toBe("long");
    expect(one("Page").children[0]!.attributes.resid).toBe(runtime.resid);
    expect(one("FunctionFile").attributes.resid).toBe(runtime.resid);
    expect(one("Action").children[0]!.attributes.resid).toBe(runtime.resid);
    expect(valueOf(runtime.resid)).toBe(`${developmentHost}taskpane.html`);
    expect(named("TaskpaneId")).toEqual([]);
  });

  it("gives the functions no prefix", () => {
    expect(named("Namespace")).toEqual([]);
  });

  it("asks for the least that it needs", () => {
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(named("Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`)).toEqual([
      "SharedRuntime 1.1",
      "CustomFunctionsRuntime 1.2",
      "ExcelApi 1.9",
    ]);
    expect(topLevel("Hosts").children.map((host) => host.attributes.Name)).toEqual(["Workbook"]);
  });

  it.each(named("bt:Image").filter(({ attributes }) => attributes.size))(
    "has a picture of each size that it names ($attributes.size, $attributes.resid)",
    ({ attributes }) => {
      const size = Number(attributes.size);
      expect(pixelSize(pictureAt(valueOf(attributes.resid)))).toEqual([size, size]);
    },
  );

  it("has the two pictures of the list of add-ins, 32 and 64 pixels", () => {
    expect(pixelSize(pictureAt(one("IconUrl").attributes.DefaultValue!))).toEqual([32, 32]);
    expect(pixelSize(pictureAt(one("HighResolutionIconUrl").attributes.DefaultValue!))).toEqual([64, 64]);
  });

  const withSchemas = schemas === null ? it.skip : it;
  withSchemas("is valid by Microsoft's schema, where that is at hand", () => {
    const schema = join(schemas!, "OfficeAppManifestV1_1.xsd");
    expect(() =>
      execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, file], { stdio: "pipe" }),
    ).not.toThrow();
  });
});
