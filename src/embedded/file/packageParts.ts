import { attribute, openingTags } from "./xmlTags";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an Office file by their path, as bytes. */
export type PackageParts = Record<string, Uint8Array>;

export const openPackage = (bytes: Uint8Array): PackageParts => unzipSync(bytes);

export const closePackage = (parts: PackageParts): Uint8Array => zipSync(parts, { mtime: "1980-01-01" });

/** The package for immediate reading, without compression to save time. */
export const closePackageQuickly = (parts: PackageParts): Uint8Array => zipSync(parts, { level: 0 });

/** The text of a part; empty where the part does not exist. */
export function partText(parts: PackageParts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}

/** The parts, of which those with a matching path are rewritten. */
export const rewriteParts = (
  parts: PackageParts,
  path: RegExp,
  rewrite: (xml: string, path: string) => string,
): PackageParts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      path.test(name) ? strToU8(rewrite(strFromU8(bytes), name)) : bytes,
    ]),
  );

/** The targets of a part's relationships: path and type by id. The package itself has the path "". */
export function relationships(
  parts: PackageParts,
  path: string,
): ReadonlyMap<string, { readonly path: string; readonly type: string }> {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, Math.max(slash, 0));
  const xml = partText(parts, `${folder ? `${folder}/` : ""}_rels/${path.slice(slash + 1)}.rels`);
  return new Map(
    openingTags(xml, "Relationship").map((tag) => [
      attribute(tag, "Id") ?? "",
      { path: resolvePath(folder, attribute(tag, "Target") ?? ""), type: attribute(tag, "Type") ?? "" },
    ]),
  );
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder ? folder.split("/") : [];
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
