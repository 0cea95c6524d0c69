import { hostBase } from "./hostBase";

/** Where manifest.xml says that the add-in is served from: the developer's own machine. */
export const developmentHost = "https://localhost:3000/";

/** The manifest with the address of the host that serves the add-in. */
export const hostedManifest = (manifest: string, host: string): string =>
  manifest.replaceAll(developmentHost, hostBase(host).replaceAll("&", "&amp;"));
