/** Where manifest.xml says that the add-in is served from: the developer's own machine. */
export const developmentHost = "https://localhost:3000/";

/**
 * The manifest with the address of the host that serves the add-in, such as "https://addin.example.com/worth/".
 * Throws where the address is not https, since Excel takes no other.
 */
export const hostedManifest = (manifest: string, host: string): string => {
  const address = new URL(host);
  if (address.protocol !== "https:") throw new Error(`The host must be an https address, not ${host}`);
  if (address.search || address.hash) throw new Error(`The host must be a plain address, not ${host}`);
  const base = address.href.endsWith("/") ? address.href : `${address.href}/`;
  return manifest.replaceAll(developmentHost, base.replaceAll("&", "&amp;"));
};
