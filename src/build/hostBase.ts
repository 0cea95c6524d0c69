/**
 * The address that the add-in is served from, such as "https://addin.example.com/worth/", ending with a slash.
 * Throws where it is not https, since Excel takes no other, or no plain address.
 */
export function hostBase(host: string): string {
  const address = new URL(host);
  if (address.protocol !== "https:") throw new Error(`The host must be an https address, not ${host}`);
  if (address.search || address.hash) throw new Error(`The host must be a plain address, not ${host}`);
  return address.href.endsWith("/") ? address.href : `${address.href}/`;
}
